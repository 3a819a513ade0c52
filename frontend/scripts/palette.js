// What the command palette needs of the browser: which single keys do something on this page, the arrows, and a press of
// such a key once the palette has closed. Everything else is the server's.

/** The keys that would press something now: what they are called on the elements that carry them. */
window.tasPaletteKeys = () => [...new Set([...document.querySelectorAll('[data-key]')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled)
  .map((element) => element.dataset.key))];

/** After the dialog has gone and the focus is back. */
window.tasPalettePress = (key) => setTimeout(() => {
  const found = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)]
    .find((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
  found?.click();
  if (found?.matches('[data-key-focus]')) {
    requestAnimationFrame(() => found.focus());
  }
}, 150);

/**
 * Arrows move the choice, Enter takes it, and what is read aloud follows.
 * @param {HTMLElement} field the text field
 * @param {HTMLElement} list holds the options
 */
window.tasPaletteArrows = (field, list) => {
  const input = field.querySelector('input');
  const options = () => [...list.querySelectorAll('[role="option"]')];
  const chosen = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');
  const choose = (index) => {
    const all = options();
    all.forEach((option, place) => option.setAttribute('aria-selected', String(place === index)));
    if (all[index]) {
      input.setAttribute('aria-activedescendant', all[index].id);
      all[index].scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'true');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.isComposing || count === 0) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose((chosen() + step + count) % count);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      options()[Math.max(chosen(), 0)].click();
      event.preventDefault();
    }
  });
  new MutationObserver(() => choose(options().length > 0 ? 0 : -1)).observe(list, { childList: true });
  choose(0);
};
