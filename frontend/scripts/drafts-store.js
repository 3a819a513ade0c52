// What waits in this browser: words that were typed and are not stored yet. One database of the browser; every record
// begins with the person it belongs to, and only what is that person's is ever read.
// drafts   a text of a field: { person, key, tab, base, value, label, at }; key is the place and the field
// entries  what was tapped without a connection, in its order: { person, id, tap }
// copies   what was there when the server could be reached last, of the one person who was here last: { person, … }

const NAME = 'tas-waiting';
const STORES = ['drafts', 'entries', 'copies'];

let opened = null;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 2);
    request.onupgradeneeded = (event) => {
      if (event.oldVersion < 1) {
        request.result.createObjectStore('drafts', { keyPath: ['person', 'key', 'tab'] });
        request.result.createObjectStore('entries', { keyPath: ['person', 'id'] });
      }
      request.result.createObjectStore('copies', { keyPath: 'person' });
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      request.result.onclose = () => { opened = null; };
      resolve(request.result);
    };
    request.onerror = () => {
      opened = null;
      reject(request.error);
    };
  });
  return opened;
}

/** @param {(drafts: IDBObjectStore, entries: IDBObjectStore, copies: IDBObjectStore) => IDBRequest | undefined} work */
async function transaction(mode, work) {
  const stores = await database();
  return new Promise((resolve, reject) => {
    const doing = stores.transaction(STORES, mode, { durability: 'relaxed' });
    const request = work(...STORES.map((name) => doing.objectStore(name)));
    doing.oncomplete = () => resolve(request?.result);
    doing.onabort = () => reject(doing.error);
  });
}

/** All of one person: an array comes after every text. */
function of(person) {
  return IDBKeyRange.bound([person], [person, []]);
}

export function put(draft) {
  return transaction('readwrite', (drafts) => drafts.put(draft));
}

export function remove({ person, key, tab }) {
  return transaction('readwrite', (drafts) => drafts.delete([person, key, tab]));
}

/** @returns {Promise<Array<{key: string, tab: string, base: string, value: string, label: string, at: number}>>} */
export function drafts(person) {
  return transaction('readonly', (all) => all.getAll(of(person)));
}

/** How much waits, drafts and entries together. */
export async function count(person) {
  const numbers = [];
  await transaction('readonly', (...stores) => {
    stores.slice(0, 2).forEach((store) => { store.count(of(person)).onsuccess = (event) => numbers.push(event.target.result); });
  });
  return numbers.reduce((sum, number) => sum + number, 0);
}

export function empty(person) {
  return transaction('readwrite', (drafts, entries, copies) => {
    [drafts, entries].forEach((store) => store.delete(of(person)));
    copies.delete(person);
  });
}

/** @returns {Promise<Array<{person: string, id: string, tap: object}>>} in their order */
export function entries(person) {
  return transaction('readonly', (drafts, all) => all.getAll(of(person)));
}

export function putEntry(entry) {
  return transaction('readwrite', (drafts, all) => all.put(entry));
}

export function removeEntries(some) {
  return transaction('readwrite', (drafts, all) => { some.forEach(({ person, id }) => all.delete([person, id])); });
}

/** The server has answered these, and this is what there is now. Nobody else's copy stays. */
export function arrived(copy, answered) {
  return transaction('readwrite', (drafts, all, copies) => {
    answered.forEach(({ person, id }) => all.delete([person, id]));
    copies.clear();
    copies.put(copy);
  });
}

/** Somebody else is here now: what was shown of others goes. What they typed and tapped waits for them. */
export function forgetCopiesExcept(person) {
  return transaction('readwrite', (drafts, all, copies) => {
    copies.getAllKeys().onsuccess = (event) => {
      event.target.result.filter((key) => key !== person).forEach((key) => copies.delete(key));
    };
  });
}

/** @returns {Promise<?import('./offline/state.js').Copy>} of whoever was here last */
export async function lastCopy() {
  return (await transaction('readonly', (drafts, all, copies) => copies.getAll()))[0] ?? null;
}

/** Drafts of anybody that were not touched since then. */
export function forgetOlderThan(moment) {
  return transaction('readwrite', (all) => {
    all.openCursor().onsuccess = (event) => {
      const cursor = event.target.result;
      if (cursor) {
        if (cursor.value.at < moment) {
          cursor.delete();
        }
        cursor.continue();
      }
    };
  });
}
