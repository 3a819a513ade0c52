// A swipe down on the head of a bottom sheet presses its cross. The cross is always there too: nothing needs the swipe.

const FAR_ENOUGH = 80;
const SHEET = 'vaadin-dialog.tas-sheet-dialog';
const PHONE = matchMedia('(width < 48rem)');

let start = null;

/** A swipe may begin on the head, or anywhere while the sheet is scrolled to its top. */
function sheetUnder(event) {
  const sheet = event.target.closest?.(SHEET);
  const scroller = event.composedPath().find((node) => node instanceof Element && node.scrollTop > 0);
  return sheet && !scroller && !event.target.closest('vaadin-slider, input[type="range"]') ? sheet : null;
}

if (!window.tasSheet) {
  window.tasSheet = true;
  document.addEventListener('touchstart', (event) => {
    const sheet = PHONE.matches && event.touches.length === 1 ? sheetUnder(event) : null;
    start = sheet && { sheet, x: event.touches[0].clientX, y: event.touches[0].clientY };
  }, { passive: true });
  document.addEventListener('touchend', (event) => {
    const end = event.changedTouches[0];
    if (start && end.clientY - start.y > FAR_ENOUGH && Math.abs(end.clientX - start.x) < FAR_ENOUGH) {
      start.sheet.querySelector('[data-sheet-close]')?.click();
    }
    start = null;
  }, { passive: true });
}
