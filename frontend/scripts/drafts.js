// Keeps what is typed until the server has stored it. The server says who is here (open), which fields count (watch), and
// what it stored (stored) or the person gave up (drop); see the class Drafts. A field is written down after a pause in
// typing; nothing goes to the server for it. What happens at signing out is in drafts-leaving.js.
// Without IndexedDB, as in some private windows, nothing is kept and nothing is in the way.

import * as store from './drafts-store.js';

const PAUSE_MS = 400;
const LONGEST_MS = 2000;
const KEPT_MS = 30 * 24 * 3600 * 1000;
const TAB = 'tas-tab-';

const tab = crypto.getRandomValues(new Uint32Array(4)).join('-');
const fields = new Map();
let person = null;
let words = {};
let closed = false;
let begin;
const ready = new Promise((resolve) => { begin = resolve; });

/** Who is here, and this tab. */
export function here() {
  return { person, tab };
}

/** Someone is here. A lock tells whether a tab is still open. */
function open(who, texts) {
  if (person === who) {
    return;
  }
  person = who;
  words = texts;
  closed = false;
  navigator.locks?.request(TAB + tab, () => new Promise(() => {}));
  store.forgetOlderThan(Date.now() - KEPT_MS).catch(() => {});
  begin();
}

// ---- a field ----

async function watch(host, key, base) {
  host.tasDraft = { key, base, timer: 0, since: 0 };
  fields.set(key, host);
  await ready;
  try {
    await bringBack(host);
  } catch {
    // no store: the field stays as it is
  }
}

async function otherTabs() {
  const held = (await navigator.locks?.query())?.held ?? [];
  return new Set(held.map((lock) => lock.name).filter((name) => name !== TAB + tab));
}

/** What was typed in a tab that is gone, or in this one before the sheet was closed. Other open tabs keep theirs. */
async function bringBack(host) {
  const { key, base } = host.tasDraft;
  const open = await otherTabs();
  const draft = (await store.drafts(person))
    .filter((other) => other.key === key && !open.has(TAB + other.tab))
    .sort((one, other) => other.at - one.at)[0];
  if (!draft || host.tasDraft?.key !== key || host.value !== base) {
    return;
  }
  if (draft.base === base) {
    await putBack(host, draft);
  } else {
    offer(host, draft);
  }
}

async function putBack(host, draft) {
  host.value = draft.value;
  ['input', 'change'].forEach((name) => host.dispatchEvent(new Event(name, { bubbles: true })));
  await keep(host);
  if (draft.tab !== tab) {
    await store.remove(draft);
  }
}

/** The server holds something newer: the person decides. */
function offer(host, draft) {
  const note = document.createElement('div');
  note.slot = 'helper';
  note.className = 'tas-draft';
  note.setAttribute('role', 'status');
  const button = (text, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'tas-draft-act';
    made.textContent = text;
    made.addEventListener('click', () => {
      note.remove();
      host.focus();
      act().catch(() => {});
    });
    return made;
  };
  note.append(
    `${words.before} “${draft.value.length > 80 ? `${draft.value.slice(0, 80)}…` : draft.value}” `,
    button(words.putBack, () => putBack(host, draft)),
    button(words.letGo, () => store.remove(draft)),
  );
  host.append(note);
}

function soon(host) {
  const field = host.tasDraft;
  clearTimeout(field.timer);
  field.since ||= Date.now();
  field.timer = setTimeout(() => keep(host), Math.max(0, Math.min(PAUSE_MS, field.since + LONGEST_MS - Date.now())));
}

export async function keep(host) {
  const field = host.tasDraft;
  if (!field || closed || !person) {
    return;
  }
  clearTimeout(field.timer);
  field.timer = 0;
  field.since = 0;
  const draft = { person, key: field.key, tab, base: field.base, value: host.value, label: host.label ?? '', at: Date.now() };
  try {
    await (draft.value === draft.base ? store.remove(draft) : store.put(draft));
  } catch {
    // no store: typing goes on without
  }
}

/** The server has this value now. What was typed on since then waits further. */
function stored(key, value) {
  const host = fields.get(key);
  if (host?.tasDraft) {
    host.tasDraft.base = value;
    if (host.isConnected && host.value !== value) {
      soon(host);
      return;
    }
    clearTimeout(host.tasDraft.timer);
  }
  store.remove({ person, key, tab }).catch(() => {});
}

function drop(key) {
  const host = fields.get(key);
  if (host?.tasDraft) {
    clearTimeout(host.tasDraft.timer);
    delete host.tasDraft;
    fields.delete(key);
  }
  store.remove({ person, key, tab }).catch(() => {});
}

/** Fields on the page whose words the server has not stored. */
export function unsaved() {
  return [...fields.values()].filter((host) => host.isConnected && host.tasDraft && host.value !== host.tasDraft.base);
}

/** Nothing more is kept in this tab. */
export function close() {
  closed = true;
}

if (!window.tasDrafts) {
  window.tasDrafts = { open, watch, stored, drop };
  document.addEventListener('input', (event) => {
    const host = event.composedPath().find((node) => node.tasDraft);
    if (host) {
      soon(host);
    }
  }, { capture: true, passive: true });
  const keepAll = () => unsaved().forEach(keep);
  document.addEventListener('visibilitychange', () => document.hidden && keepAll());
  window.addEventListener('pagehide', keepAll);
}
