// The service worker of the whole app stands here because a worker reaches no further than its own folder. For now it
// shows reminders and does nothing else: no request goes through it.
importScripts('scripts/push-worker.js');
