// In the service worker: shows a reminder that came by web push, and opens the app at it. A message is JSON, made by the
// class PushWords: {id, title, body, five, later}; the words of the two buttons are there for what is about a thing.
// The address that is opened holds the id of the reminder and nothing else of the person.

const REMINDER_ID = /^[0-9a-f-]{36}$/;
const REMINDER_TAG = 'tas-reminder';

/** What cannot be read is shown as a neutral word: a browser that shows nothing takes the leave to push away. */
function reminderOf(data) {
  try {
    const message = data.json();
    return typeof message?.title === 'string' && REMINDER_ID.test(message.id) ? message : null;
  } catch {
    return null;
  }
}

function reminderActions(message) {
  return ['five', 'later']
    .filter((action) => typeof message[action] === 'string')
    .map((action) => ({ action, title: message[action] }));
}

function showReminder(data) {
  const message = reminderOf(data) ?? { title: 'A small thing is waiting.', id: null };
  return self.registration.showNotification(message.title, {
    body: message.body || undefined,
    icon: new URL('icons/favicon.svg', self.registration.scope).href,
    // One stands there at most: a later one takes its place.
    tag: REMINDER_TAG,
    data: { id: message.id },
    actions: reminderActions(message),
  });
}

function reminderAddress(id, action) {
  const address = new URL('./', self.registration.scope);
  if (id && REMINDER_ID.test(id)) {
    address.searchParams.set('reminder', id);
    if (action === 'five' || action === 'later') {
      address.searchParams.set('do', action);
    }
  }
  return address.href;
}

async function openReminder(address) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) {
    try {
      const there = await page.navigate(address);
      await (there ?? page).focus();
      return;
    } catch {
      // A page that this worker does not control cannot be led anywhere; the next one, or a new one.
    }
  }
  await self.clients.openWindow(address);
}

self.addEventListener('push', (event) => {
  event.waitUntil(showReminder(event.data));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openReminder(reminderAddress(event.notification.data?.id, event.action)));
});
