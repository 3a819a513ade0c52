// Signing out, with a question to the page first: a client that keeps unsent entries listens for "tas-sign-out", calls
// preventDefault(), and sends the form by event.detail.go() when nothing waits any more or the person said so.
window.tasSignOut = (form) => {
  const go = () => form.submit();
  const question = new CustomEvent('tas-sign-out', { cancelable: true, detail: { go } });
  if (window.dispatchEvent(question)) {
    go();
  }
};
