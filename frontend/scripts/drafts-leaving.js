// Before signing out: what can be sent is sent, from all tabs of the person; if something still waits the person is asked;
// then nothing of theirs stays in this browser. The button is the class SignOutButton, the question UnsentDialog.

import { close, here, keep, unsaved } from './drafts.js';
import * as store from './drafts-store.js';

const HEAR_MS = 150;
const PATIENCE_MS = 3000;
const LEAVING_MS = 10_000;

const tabs = new BroadcastChannel('tas-drafts');
let sending = null;

function pause(ms) {
  return new Promise((resolve) => { setTimeout(resolve, ms); });
}

function serverIsBusy() {
  return Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
}

/** Gives the server all values, as leaving each field would, and waits until it has answered. */
async function send() {
  await window.tasOffline?.send();
  await Promise.all(unsaved().map(keep));
  unsaved().forEach((host) => host.dispatchEvent(new Event('change', { bubbles: true })));
  for (const end = Date.now() + PATIENCE_MS; serverIsBusy() && Date.now() < end;) {
    await pause(50);
  }
}

function hear(message) {
  const { person, tab } = here();
  if (!person || message.person !== person) {
    return;
  }
  if (message.ask === 'send') {
    tabs.postMessage({ person, hears: tab });
    send().finally(() => tabs.postMessage({ person, sent: tab }));
  } else if (message.ask === 'leave') {
    close();
    window.tasOffline?.leave();
  } else if (message.hears) {
    sending?.add(message.hears);
  } else if (message.sent) {
    sending?.delete(message.sent);
  }
}

async function sendEverywhere() {
  const { person } = here();
  sending = new Set();
  tabs.postMessage({ person, ask: 'send' });
  await Promise.all([send(), pause(HEAR_MS)]);
  for (const end = Date.now() + PATIENCE_MS; sending.size > 0 && Date.now() < end;) {
    await pause(50);
  }
  sending = null;
}

/**
 * Runs what leads this page away, and holds the lock until the page is gone. So the tabs leave one after the other: if
 * several came to the door at once, each would be given a session of its own, and only the last one's would count.
 */
async function oneByOne(go) {
  try {
    await navigator.locks.request('tas-leaving', { signal: AbortSignal.timeout(LEAVING_MS) }, () => {
      go();
      return pause(LEAVING_MS);
    });
  } catch {
    go(); // no locks, or another tab takes too long
  }
}

/** This sign-in is over: nothing of the person stays on the screen, and the page goes to the door. */
function away(address) {
  document.body.style.display = 'none';
  return oneByOne(() => location.assign(address));
}

/** Nothing more is kept, here and in the person's other tabs, and what waited is gone. */
async function leave() {
  close();
  window.tasOffline?.leave();
  const { person } = here();
  tabs.postMessage({ person, ask: 'leave' });
  try {
    await store.empty(person);
  } catch {
    // no store: nothing waited
  }
}

async function signOut({ go, ask }) {
  let waiting = 0;
  try {
    await sendEverywhere();
    waiting = await store.count(here().person);
  } catch {
    // no store: nothing waits
  }
  if (waiting > 0) {
    ask(waiting);
  } else {
    await leave();
    await oneByOne(go);
  }
}

/** What waits, as a text file that the browser makes itself. */
async function download(name) {
  const all = await store.drafts(here().person);
  const lines = (await store.entries(here().person)).filter((entry) => entry.tap.line)
    .map((entry) => ({ label: '', value: entry.tap.line, at: entry.tap.at }));
  const text = [...all, ...lines].sort((one, other) => one.at - other.at)
    .map((draft) => `${draft.label} (${new Date(draft.at).toLocaleString()})\n${draft.value}\n`).join('\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

if (!window.tasLeaving) {
  window.tasLeaving = { leave, oneByOne, away, download };
  tabs.onmessage = (message) => hear(message.data);
  let asked = false;
  window.addEventListener('tas-sign-out', (event) => {
    if (here().person) {
      event.preventDefault();
      if (!asked) {
        asked = true;
        signOut(event.detail).finally(() => { asked = false; });
      }
    }
  });
}
