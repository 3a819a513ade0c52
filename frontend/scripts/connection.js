// Beside each screen of a signed-in person: a quiet bar while the server cannot be reached, in the place of Flow's own
// message; what was tapped without a connection is sent; and the copy for the next time is fetched after something changed.
// Said by MainLayout: who is here, and the words.

import * as store from './drafts-store.js';
import { leave, sync } from './offline/sync.js';

const AFTER_CHANGE_MS = 1500;
const AT_MOST_EVERY_MS = 5000;
const SAID_MS = 12_000;

let person = null;
let words = {};
let left = false;
let timer = 0;
let last = 0;
let hiding = 0;
const bar = document.createElement('div');
bar.className = 'tas-note tas-connection';
bar.setAttribute('role', 'status');

function say(...parts) {
  clearTimeout(hiding);
  bar.replaceChildren(...parts);
}

function gone() {
  const text = document.createElement('span');
  text.textContent = words.gone;
  const link = document.createElement('a');
  link.href = '/offline.html';
  link.textContent = words.goOn;
  // Without the worker there is no page to go to.
  say(text, ...(navigator.serviceWorker?.controller ? [link] : []));
}

function said(text) {
  say(text);
  hiding = setTimeout(() => bar.replaceChildren(), SAID_MS);
}

/** Sends what waits, then fetches the copy. */
async function send() {
  if (!person || left) {
    return;
  }
  clearTimeout(timer);
  timer = 0;
  last = Date.now();
  const outcome = await sync(person);
  if (outcome.kept.length > 0) {
    said([words.kept, ...new Set(outcome.kept.map((one) => one.words))].join(' '));
  } else if (outcome.sent > 0) {
    said(words.stored);
  }
}

/** After something changed, and not more often than that. */
function soon() {
  if (person && !timer) {
    timer = setTimeout(send, Math.max(AFTER_CHANGE_MS, last + AT_MOST_EVERY_MS - Date.now()));
  }
}

function listen() {
  const connection = window.Vaadin?.connectionState;
  connection?.addStateChangeListener((before, now) => {
    if (now === 'reconnecting' || now === 'connection-lost') {
      gone();
    } else if (before === 'reconnecting' || before === 'connection-lost') {
      say();
      send();
    } else if (now === 'connected') {
      soon();
    }
  });
  // What changed a moment ago should be in the copy when somebody puts the phone away.
  document.addEventListener('visibilitychange', () => document.hidden && timer && send());
  // A browser also says this of a machine without a network, on which the app itself may run.
  window.addEventListener('offline', async () => {
    if (person && (await sync(person)).state === 'offline') {
      gone();
    }
  });
  window.addEventListener('online', () => {
    say();
    send();
  });
}

async function open(who, texts) {
  words = texts;
  if (!bar.isConnected) {
    document.body.append(bar);
  }
  if (person === who) {
    return;
  }
  person = who;
  try {
    await store.forgetCopiesExcept(who);
  } catch {
    // no store: there is nothing to forget and nothing to send
    return;
  }
  send();
}

if (!window.tasOffline) {
  window.tasOffline = {
    open,
    send,
    leave() {
      left = true;
      clearTimeout(timer);
      leave();
    },
  };
  listen();
}
