// Taps as they are kept until they are sent: { person, id, tap }, where id is their order.

import * as store from '../drafts-store.js';

/** @returns {Promise<Array<{person: string, id: string, tap: import('./state.js').Tap}>>} in their order */
export function waiting(person) {
  return store.entries(person);
}

/**
 * Keeps a tap. Its place is after all others, also if the clock was set back in between.
 * @param {string} person
 * @param {object} what kind, and what it is about
 * @returns {Promise<object>} the record
 */
export async function keep(person, what) {
  const before = (await waiting(person)).at(-1);
  const order = Math.max(Date.now(), before ? Number(before.id.slice(0, 15)) + 1 : 0);
  const entry = {
    person,
    id: `${String(order).padStart(15, '0')}-${crypto.randomUUID().slice(0, 8)}`,
    tap: { id: crypto.randomUUID(), at: Date.now(), five: false, ...what },
  };
  await store.putEntry(entry);
  return entry;
}

/** Takes taps back that were not sent yet. */
export function takeBack(entries) {
  return store.removeEntries(entries);
}
