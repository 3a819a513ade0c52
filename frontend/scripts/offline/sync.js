// Sends what waits and fetches the copy for the next time. Only taps of the person who is signed in are taken; the server
// looks, too. One tab at a time.

import * as store from '../drafts-store.js';

const ADDRESS = '/api/sync';
const AT_ONCE = 100;

let over = false;

/** The person leaves this browser: an answer that is still on its way is not kept. */
export function leave() {
  over = true;
}

function ask(options) {
  return fetch(ADDRESS, {
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
    headers: { 'X-Tas-Sync': '1', 'Content-Type': 'application/json' },
    ...options,
  });
}

/** @returns {'signed-out' | 'somebody-else' | 'later'} */
function refusal(status) {
  if (status === 401 || status === 403) {
    return 'signed-out';
  }
  return status === 409 ? 'somebody-else' : 'later';
}

/**
 * @typedef {{state: 'sent' | 'offline' | 'signed-out' | 'somebody-else' | 'later', sent: number,
 *   kept: Array<{tap: object, words: string}>}} Outcome kept: what could not be taken, with the reason
 */

/** @param {string} person @returns {Promise<Outcome>} */
async function exchange(person) {
  /** @type {Outcome} */
  const outcome = { state: 'sent', sent: 0, kept: [] };
  try {
    for (;;) {
      const entries = (await store.entries(person)).slice(0, AT_ONCE);
      const answer = await ask(entries.length === 0 ? {} : {
        method: 'POST',
        body: JSON.stringify({ person, sentAt: Date.now(), events: entries.map((entry) => entry.tap) }),
      });
      if (!answer.ok) {
        return { ...outcome, state: refusal(answer.status) };
      }
      const told = await answer.json();
      const copy = told.copy ?? told;
      if (over) {
        return outcome;
      }
      if (copy.person !== person) {
        return { ...outcome, state: 'somebody-else' };
      }
      const answers = new Map((told.answers ?? []).map((one) => [one.id, one]));
      const answered = entries.filter((entry) => answers.has(entry.tap.id));
      await store.arrived(copy, answered);
      outcome.sent += answered.length;
      outcome.kept.push(...answered.map((entry) => ({ tap: entry.tap, words: answers.get(entry.tap.id).words }))
        .filter((one) => one.words));
      if (answered.length === 0 || answered.length < AT_ONCE) {
        return outcome;
      }
    }
  } catch {
    return { ...outcome, state: 'offline' };
  }
}

/** @param {string} person @returns {Promise<Outcome>} */
export function sync(person) {
  return navigator.locks ? navigator.locks.request('tas-sync', () => exchange(person)) : exchange(person);
}
