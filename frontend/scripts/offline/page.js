// The page without a connection. Everything on it comes from this browser; each tap is kept first and drawn then, so
// nothing is lost if the page is closed. As soon as the server can be reached what waits is sent.

import * as store from '../drafts-store.js';
import { button, chips, clockText, element, icon, iconButton, minutesText, text } from './parts.js';
import { picture } from './state.js';
import { sync } from './sync.js';
import { keep, takeBack, waiting } from './taps.js';

const RETRY_MS = 30_000;
const part = (id) => document.getElementById(id);

let copy = null;
let entries = [];
/** What is done and may still be answered, by its subject; it outlives the sending of its tap. */
const asked = new Map();
let ticking = 0;

function say(node, glyph, ...children) {
  node.replaceChildren(icon(glyph), element('span', { class: 'with-button' }, ...children));
  node.hidden = false;
}

async function read() {
  copy = await store.lastCopy();
  entries = copy ? await waiting(copy.person) : [];
}

/** @param {object[]} before what was kept for it already, and goes with it if it is taken back */
async function tap(what, words, before = []) {
  const entry = await keep(copy.person, what);
  await read();
  draw();
  goOn(what.kind);
  say(part('said'), 'check', element('span', {}, words), button(text('offline.takeBack'), 'undo-2', 'bare', async () => {
    await takeBack([...before, entry]);
    asked.delete(what.instance ?? what.of ?? entry.tap.id);
    part('said').hidden = true;
    await read();
    draw();
    goOn();
  }));
  send();
}

/** The button that was tapped is not there any more: whoever works by keys goes on at what follows from it. */
function goOn(kind) {
  const place = kind === 'CAPTURE' ? null : (kind === 'DONE' && part('done').querySelector('h2')) || part('card').querySelector('h1');
  place?.focus();
}

// ---- what can be done with a thing ----

const start = (thing, five = false) => tap({ kind: 'START', ...thing.ref, five }, text('offline.said.started', thing.name));
const pause = (thing) => tap({ kind: 'PAUSE', ...thing.ref }, text('offline.said.enough', thing.name));

/** A task has no entry yet, so something that was not started is begun and over in one. */
async function begun(thing) {
  if (!thing.ref.task) {
    return { ref: thing.ref, before: [] };
  }
  const made = await keep(copy.person, { kind: 'START', ...thing.ref });
  return { ref: { of: made.tap.id }, before: [made] };
}

async function letGo(thing) {
  const { ref, before } = await begun(thing);
  await tap({ kind: 'LET_GO', ...ref }, text('offline.said.letGo', thing.name), before);
}

async function done(thing) {
  const { ref, before } = await begun(thing);
  asked.set(ref.instance ?? ref.of, { ref, name: thing.name });
  await tap({ kind: 'DONE', ...ref }, text('offline.said.done', thing.name), before);
}

// ---- drawing ----

function card(thing) {
  if (!thing) {
    return element('p', { class: 'tas-lead' }, text(copy ? 'offline.nothing' : 'offline.nobody'));
  }
  const runs = thing.since !== null;
  const line = runs
    ? element('p', { class: 'tas-clock', role: 'timer', 'aria-live': 'off', id: 'clock' })
    : element('p', { class: 'tas-quiet' }, facts(thing));
  const actions = runs
    ? [button(text('offline.enough'), 'pause', 'large', () => pause(thing)),
      button(text('offline.done'), 'check', 'large primary', () => done(thing))]
    : [button(text('offline.five'), 'timer', 'large', () => start(thing, true)),
      button(text(thing.stopped ? 'offline.resume' : 'offline.start'), 'play', 'large primary', () => start(thing))];
  const quiet = [
    runs ? null : button(text('offline.done'), 'check', 'bare', () => done(thing)),
    button(text('offline.letGo'), 'wind', 'bare', () => letGo(thing)),
  ];
  return element(
    'section',
    { class: 'tas-card tas-now-card', 'aria-label': text('offline.now') },
    element('h1', { tabindex: '-1' }, thing.name),
    line,
    element('div', { class: 'tas-actions' }, ...actions),
    element('div', { class: 'tas-row wrap' }, ...quiet),
  );
}

function facts(thing) {
  const parts = [];
  if (thing.minutes > 0) {
    parts.push(text('offline.soFar', minutesText(thing.minutes)));
  }
  if (thing.guess !== null) {
    parts.push(text('offline.about', Math.round(thing.guess)));
  }
  return parts.join(' · ');
}

function row(thing) {
  return element(
    'li',
    {},
    element(
      'div',
      {},
      element('div', { class: 'name' }, thing.name),
      element('div', { class: 'tas-caption' }, facts(thing)),
    ),
    element(
      'div',
      { class: 'tas-row' },
      iconButton(text('offline.startNamed', thing.name), 'play', () => start(thing)),
      iconButton(text('offline.doneNamed', thing.name), 'check', () => done(thing)),
      iconButton(text('offline.letGoNamed', thing.name), 'wind', () => letGo(thing)),
    ),
  );
}

/** The two questions, open at first; each tap is an answer, and the last one counts. */
function question(subject, about, known) {
  const answer = { dread: known?.dread ?? about.dread ?? null, relief: known?.relief ?? about.relief ?? null };
  const choose = (name) => async (value) => {
    answer[name] = value;
    Object.assign(about, answer);
    await keep(copy.person, { kind: 'ANSWER', ...about.ref, ...answer });
    await read();
    send();
  };
  return element(
    'section',
    { class: 'tas-card tas-stack', 'aria-label': text('offline.said.done', about.name) },
    element('h2', { class: 'tas-title', tabindex: '-1' }, text('offline.said.done', about.name)),
    chips(`felt-${subject}`, text('offline.felt'), 'dread', answer.dread, choose('dread')),
    chips(`relief-${subject}`, text('offline.relieved'), 'relief', answer.relief, choose('relief')),
    element('div', {}, button(text('offline.close'), 'x', 'bare', () => {
      asked.delete(subject);
      draw();
      goOn();
    })),
  );
}

function tick(thing) {
  clearTimeout(ticking);
  const clock = part('clock');
  if (clock && thing?.since !== null) {
    const seconds = thing.minutes * 60 + Math.max(0, Date.now() - thing.since) / 1000;
    clock.textContent = clockText(seconds);
    clock.setAttribute('aria-label', minutesText(seconds / 60));
    ticking = setTimeout(() => tick(thing), 1000 - (Date.now() % 1000) + 20);
  }
}

function draw() {
  const seen = picture(copy, entries.map((entry) => entry.tap));
  part('card').replaceChildren(card(seen.card));
  tick(seen.card);
  part('done').replaceChildren(...(copy?.ratings ? [...asked].map(([subject, about]) => question(
    subject,
    about,
    seen.done.find((one) => one.thing.subject === subject),
  )) : []));
  part('capture').hidden = !copy;
  part('next').replaceChildren(...(seen.next.length === 0 ? [] : [
    element('h2', { class: 'tas-group' }, text('offline.next')),
    element('ul', { class: 'tas-offline-list tas-card' }, ...seen.next.slice(0, 20).map(row)),
  ]));
  if (copy) {
    part('connection').dataset.waiting = entries.length;
  }
}

// ---- the connection ----

function state(outcome) {
  const node = part('connection');
  const at = copy ? new Date(copy.at).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' }) : '';
  const back = element('a', { href: '/', class: 'tas-offline-button' }, text('offline.back'));
  if (outcome.state === 'sent') {
    say(node, 'check', element('span', {}, text(outcome.sent > 0 ? 'offline.stored' : 'offline.online')), back);
  } else if (outcome.state === 'signed-out' || outcome.state === 'somebody-else') {
    say(node, 'cloud-off', element('span', {}, text('offline.signIn')), back);
  } else {
    say(node, 'cloud-off', element('span', {}, copy ? text('offline.state', at) : text('offline.none')));
  }
  node.dataset.state = outcome.state;
  if (outcome.sent > 0) {
    part('said').hidden = true; // what was sent is not taken back here
  }
  if (outcome.kept.length > 0) {
    say(part('said'), 'info', element('span', {}, [text('offline.kept'), ...new Set(outcome.kept.map((one) => one.words))].join(' ')));
  }
}

let sending = false;
/** Something happened while it was sending: another tap, or the connection came back. */
let again = false;

async function send() {
  again = true;
  if (!copy || sending) {
    return;
  }
  sending = true;
  let sent = 0;
  try {
    while (again) {
      again = false;
      const outcome = await sync(copy.person);
      sent += outcome.sent; // what is said of it stays while the next, with nothing left, goes out
      const before = entries.length;
      await read();
      state({ ...outcome, sent });
      if (outcome.sent > 0 || before !== entries.length) {
        draw();
      }
    }
  } finally {
    sending = false;
  }
}

// ---- the beginning ----

part('capture').addEventListener('submit', async (event) => {
  event.preventDefault();
  const line = part('line').value.trim();
  if (line) {
    part('line').value = '';
    await tap({ kind: 'CAPTURE', line }, text('offline.said.captured', line));
  }
  part('line').focus();
});
part('again').addEventListener('click', () => location.reload());
window.addEventListener('online', send);
document.addEventListener('visibilitychange', () => document.hidden || read().then(draw).then(send));
setInterval(() => document.hidden || send(), RETRY_MS);
// Signed out in another tab: nothing of the person stays on the screen.
new BroadcastChannel('tas-drafts').onmessage = (message) => {
  if (message.data.ask === 'leave' && message.data.person === copy?.person) {
    location.reload();
  }
};

try {
  await read();
} catch {
  // no store: there is nothing to show
}
draw();
state({ state: 'offline', sent: 0, kept: [] });
const words = new URLSearchParams(location.hash.slice(1)).get('share');
if (words && copy) {
  part('line').value = words.slice(0, 1000);
  history.replaceState(null, '', location.pathname + location.search);
}
await send();
