// On the page: lets reminders come to this browser, or not any more. The component is the class ThisBrowser; its button is
// heard here and not on the server, because browsers ask for leave only within the tap itself.

const WORKER = 'sw.js';

function supported() {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

/** iPhones and iPads push to installed apps only; an iPad says that it is a Mac, one with fingers. */
function apple() {
  return /iPhone|iPad|iPod/.test(navigator.userAgent)
    || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
}

function bytes(key) {
  const text = atob(key.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function sameKey(subscription, key) {
  const own = new Uint8Array(subscription.options.applicationServerKey ?? new ArrayBuffer(0));
  const wanted = bytes(key);
  return own.length === wanted.length && own.every((value, index) => value === wanted[index]);
}

async function present() {
  const registration = await navigator.serviceWorker.getRegistration(document.baseURI);
  return await registration?.pushManager.getSubscription() ?? null;
}

async function look(host, key) {
  if (!window.isSecureContext) {
    host.$server.found('insecure', '');
  } else if (!supported()) {
    host.$server.found(apple() ? 'apple' : 'unsupported', '');
  } else if (Notification.permission === 'denied') {
    host.$server.found('denied', '');
  } else {
    const subscription = await present();
    const own = subscription && sameKey(subscription, key);
    host.$server.found(own ? 'on' : 'off', own ? subscription.endpoint : '');
  }
}

async function switchOn(host, key) {
  if (await Notification.requestPermission() !== 'granted') {
    host.$server.found('denied', '');
    return;
  }
  await navigator.serviceWorker.register(new URL(WORKER, document.baseURI));
  const registration = await navigator.serviceWorker.ready;
  // Whoever had it on here before does not hear from it any more, and nobody hears what was meant for them.
  await (await registration.pushManager.getSubscription())?.unsubscribe();
  const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(key) });
  const { endpoint, keys } = made.toJSON();
  host.$server.subscribed(endpoint, keys.p256dh, keys.auth);
}

async function switchOff(host) {
  const subscription = await present();
  await subscription?.unsubscribe();
  host.$server.unsubscribed(subscription?.endpoint ?? '');
}

/**
 * The button is looked for at the tap: as long as it is not visible the server sends none.
 * @param {HTMLElement} host of the component  @param {string} key of the installation
 */
function attach(host, key) {
  host.addEventListener('click', (event) => {
    if (!event.target.closest('[data-push]')) {
      return;
    }
    const step = host.dataset.state === 'on' ? switchOff(host) : switchOn(host, key);
    step.catch(() => host.$server.found('refused', ''));
  });
  look(host, key).catch(() => host.$server.found('refused', ''));
}

window.tasPush = { attach };
