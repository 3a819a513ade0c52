// Pieces of the page without a connection: elements made by hand, words put in as text only.

const words = JSON.parse(document.getElementById('words').textContent);
const icons = new URL('../../icons/icons.svg', import.meta.url).pathname;

/** @param {string} key @param {...*} values for {0}, {1} … */
export function text(key, ...values) {
  return values.reduce((all, value, at) => all.replaceAll(`{${at}}`, value), words[key]);
}

/**
 * @param {string} tag
 * @param {Object<string, *>} [attributes] a function is a listener
 * @param {...(Node | string | null)} children
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (typeof value === 'function') {
      made.addEventListener(name, value);
    } else if (value !== null && value !== false) {
      made.setAttribute(name, value === true ? '' : value);
    }
  });
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'tas-icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('viewBox', '0 0 24 24');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${icons}#${name}`);
  svg.append(use);
  return svg;
}

export function button(words, glyph, look, click) {
  return element('button', { type: 'button', class: `tas-offline-button ${look}`, click }, icon(glyph), words);
}

export function iconButton(words, glyph, click) {
  return element(
    'button',
    { type: 'button', class: 'tas-offline-button icon', 'aria-label': words, title: words, click },
    icon(glyph),
  );
}

/** Five real radio buttons, none chosen. */
export function chips(name, question, kind, value, choose) {
  const chip = (number) => {
    const mark = element('i', {
      class: kind === 'dread' ? 'tas-weight' : 'tas-breath', style: `--n: ${number}`, 'aria-hidden': 'true',
    });
    const input = element('input', {
      type: 'radio',
      name,
      value: number,
      'aria-label': text('offline.rating', number, text(`${kind}.${number}`)),
      checked: value === number,
      change: () => choose(number),
    });
    return element('label', { class: 'chip' }, input, String(number), mark);
  };
  return element(
    'fieldset',
    { class: 'tas-rating' },
    element('legend', {}, question),
    element('div', { class: 'scale' }, ...[1, 2, 3, 4, 5].map(chip)),
    element(
      'div',
      { class: 'ends', 'aria-hidden': 'true' },
      element('span', {}, text(`${kind}.1`)),
      element('span', {}, text(`${kind}.5`)),
    ),
  );
}

/** @param {number} seconds */
export function clockText(seconds) {
  const two = (n) => String(n).padStart(2, '0');
  const h = Math.floor(seconds / 3600);
  const m = Math.floor(seconds / 60) % 60;
  const s = Math.floor(seconds) % 60;
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

export function minutesText(minutes) {
  return minutes < 1 ? text('offline.shortly') : text('offline.minutes', Math.round(minutes));
}
