// What waits in this browser: words that were typed and are not stored yet. One database of the browser; every record
// begins with the person it belongs to, and only what is that person's is ever read.
// drafts   a text of a field: { person, key, tab, base, value, label, at }; key is the place and the field
// entries  for what is entered without a connection, in its order: { person, id, … }

const NAME = 'tas-waiting';
const STORES = ['drafts', 'entries'];

let opened = null;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts', { keyPath: ['person', 'key', 'tab'] });
      request.result.createObjectStore('entries', { keyPath: ['person', 'id'] });
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

/** @param {(drafts: IDBObjectStore, entries: IDBObjectStore) => IDBRequest | undefined} work */
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
    stores.forEach((store) => { store.count(of(person)).onsuccess = (event) => numbers.push(event.target.result); });
  });
  return numbers.reduce((sum, number) => sum + number, 0);
}

export function empty(person) {
  return transaction('readwrite', (...stores) => { stores.forEach((store) => store.delete(of(person))); });
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
