// Single-key shortcuts (product §2.6). One listener for the page: a key presses the visible element that carries it,
// as in data-key="s". Nothing here knows a feature. Off in text fields, with modifiers, and by data-keys="off" on html.

const DIALOGS = 'vaadin-dialog[opened]';
const TYPING = 'textarea, select, [contenteditable=""], [contenteditable="true"], '
  + 'input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"], [type="submit"])';
const ACTIVE = 'button, a[href], input, textarea, select, summary, [tabindex]:not([tabindex="-1"]), [role="button"]';
const PREFIX_MS = 1500;

let prefix = '';
let prefixTimer = 0;

/** The open dialog on top, or the whole page. Toasts lie beside both and may always be reached. */
function scope() {
  const open = [...document.querySelectorAll(DIALOGS)];
  return open.length > 0 ? open[open.length - 1] : document;
}

function visible(element) {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !element.disabled;
}

function carrier(key) {
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const toast = [...document.querySelectorAll(`vaadin-notification-card ${selector}`)].filter(visible).pop();
  if (toast) {
    return toast;
  }
  const all = [...scope().querySelectorAll(selector)];
  return all.find(visible) ?? all.find((element) => element.hasAttribute('data-key-always'));
}

/** The question that a digit answers: the focused one, and in a sheet else the first without an answer. */
function question(target) {
  const focused = target.closest?.('vaadin-radio-group.tas-rating');
  const dialog = scope();
  if (dialog === document) {
    return focused;
  }
  const open = [...dialog.querySelectorAll('vaadin-radio-group.tas-rating')].filter(visible);
  const unanswered = open.find((group) => !group.querySelector('vaadin-radio-button[checked]'));
  return (focused && dialog.contains(focused) && focused) || unanswered;
}

function answer(digit, target) {
  const chip = question(target)?.querySelectorAll('vaadin-radio-button')[digit - 1];
  const input = chip?.querySelector('input');
  if (!input || input.disabled) {
    return false;
  }
  input.click();
  return true;
}

function press(key, target) {
  if (/^[1-5]$/.test(key) && answer(Number(key), target)) {
    return true;
  }
  const found = carrier(key);
  if (!found) {
    return false;
  }
  found.click();
  if (found.matches('[data-key-focus]')) {
    requestAnimationFrame(() => found.focus());
  }
  return true;
}

function name(event) {
  if (event.key === ' ') {
    return 'space';
  }
  return event.key.length === 1 ? event.key.toLowerCase() : event.key === 'Enter' ? 'enter' : '';
}

/** The palette answers while typing too, and where single keys are switched off: with Ctrl or Cmd nobody hits it by chance. */
function isPalette(event) {
  return event.key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
}

function onKey(event) {
  const target = event.composedPath()[0];
  if (isPalette(event) && !event.defaultPrevented && !event.repeat && scope() === document) {
    carrier('ctrl k')?.click();
    event.preventDefault();
    return;
  }
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.isComposing
    || document.documentElement.dataset.keys === 'off' || target.matches?.(TYPING)) {
    return;
  }
  const key = name(event);
  // Space and Enter belong to whatever has the focus.
  if (!key || ((key === 'space' || key === 'enter') && target.closest?.(ACTIVE))) {
    return;
  }
  const before = prefix;
  clearTimeout(prefixTimer);
  prefix = '';
  if (before && press(`${before} ${key}`, target)) {
    event.preventDefault();
    return;
  }
  if (key === 'g') {
    prefix = 'g';
    prefixTimer = setTimeout(() => { prefix = ''; }, PREFIX_MS);
    return;
  }
  if (press(key, target)) {
    event.preventDefault();
  }
}

if (!window.tasKeys) {
  window.tasKeys = true;
  document.addEventListener('keydown', onKey);
}
