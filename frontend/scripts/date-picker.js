// A calendar that is closed before it has come up: Vaadin's date picker hides the rest of the page from screen readers
// when it hears that the calendar came up, which then is after it heard that it went, so nothing shows the rest again.

customElements.whenDefined('vaadin-date-picker').then(() => {
  const picker = customElements.get('vaadin-date-picker').prototype;
  const cameUp = picker._onOverlayOpened;
  if (cameUp) {
    picker._onOverlayOpened = function () {
      if (this.opened) {
        cameUp.call(this);
      }
    };
  }
});
