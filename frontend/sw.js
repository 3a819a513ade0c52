// The worker of the installed app. It keeps a static shell, the page for having no connection, and nothing else: no page
// of a person and no answer of the server is ever stored. Pages come from the network; only if that cannot be reached
// the shell is shown in their place. A new version takes over at once and deletes the old one: nothing that is open
// depends on what it deletes, because the files of the shell have their version in their address.
// The server puts in what belongs to this version.

const SHELL = /* the server puts it here */ { version: '', page: '', files: [], share: '', shared: '', also: [] };
const CACHE = `tas-shell-${SHELL.version}`;

// Whatever else there is for a worker to do stands in files of its own.
SHELL.also.forEach((script) => importScripts(script));

self.addEventListener('install', (event) => {
  const fresh = [SHELL.page, ...SHELL.files].map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

function kept(file) {
  return caches.open(CACHE).then((cache) => cache.match(file));
}

async function page(request) {
  try {
    return await fetch(request);
  } catch (noConnection) {
    const shell = await kept(SHELL.page);
    if (shell) {
      return shell;
    }
    throw noConnection;
  }
}

/** Shared words go on in the part of the address that is never sent. They are stored when the person says so. */
async function shared(request) {
  const form = await request.formData();
  const words = ['title', 'text', 'url'].map((name) => String(form.get(name) ?? '').trim())
    .filter((word, at, all) => word && all.indexOf(word) === at).join(' ').slice(0, 1000);
  return Response.redirect(`${SHELL.shared}#share=${encodeURIComponent(words)}`, 303);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (address.origin !== self.location.origin) {
    return;
  }
  if (request.method === 'POST' && address.pathname === SHELL.share) {
    event.respondWith(shared(request));
  } else if (request.mode === 'navigate' && request.method === 'GET') {
    event.respondWith(page(request));
  } else if (SHELL.files.includes(address.pathname)) {
    event.respondWith(kept(address.pathname).then((file) => file ?? fetch(request)));
  }
});
