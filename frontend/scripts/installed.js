// What makes a page an app that can be installed: the worker, a hint after the third use, and what the installed app brings
// along: its shortcuts and what somebody shared with it, in the part of the address that is never sent.

const USES = 'tas-uses';
const HINT = 'tas-install-hint';
const THIRD = 3;
const PATIENCE_MS = 15_000;

let offered = null;

/** Browsers offer workers to secure pages and to this machine itself only; elsewhere there simply is none. */
function worker() {
  if ('serviceWorker' in navigator && window.isSecureContext) {
    navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' }).catch(() => {});
  }
}

// ---- the hint ----

function isInstalled() {
  return matchMedia('(display-mode: standalone)').matches || navigator.standalone === true;
}

/** A use is a tab that was opened; a reload is none. */
function uses() {
  const before = Number(localStorage.getItem(USES) ?? 0);
  if (sessionStorage.getItem(USES)) {
    return before;
  }
  sessionStorage.setItem(USES, '1');
  localStorage.setItem(USES, String(Math.min(before + 1, THIRD)));
  return before + 1;
}

function button(words, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'tas-draft-act';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

function hint(words) {
  const byHand = /iPhone|iPad/.test(navigator.userAgent);
  const before = document.querySelector('.tas-install');
  if (before || isInstalled() || localStorage.getItem(HINT) || uses() < THIRD || (!offered && !byHand)) {
    return;
  }
  const strip = document.createElement('section');
  strip.className = 'tas-note tas-install';
  strip.setAttribute('aria-label', words.install);
  const text = document.createElement('span');
  text.textContent = offered ? words.hint : words.byHand;
  const close = () => {
    localStorage.setItem(HINT, 'no');
    strip.remove();
  };
  strip.append(
    text,
    ...(offered ? [button(words.install, () => {
      close();
      offered.prompt();
    })] : []),
    button(words.notNow, close),
  );
  document.querySelector('main')?.append(strip);
}

// ---- what it brings along ----

/** Waits for a part of the screen that is still being drawn. */
function when(find, act) {
  const end = Date.now() + PATIENCE_MS;
  const look = () => {
    const found = find();
    if (found) {
      act(found);
    } else if (Date.now() < end) {
      setTimeout(look, 100);
    }
  };
  look();
}

function arrive(fragment) {
  const share = new URLSearchParams(fragment).get('share');
  if (fragment !== 'new' && fragment !== 'five' && share === null) {
    return;
  }
  history.replaceState(history.state, '', location.pathname + location.search);
  if (fragment === 'five') {
    // Only the focus: starting is the person's tap.
    when(() => document.querySelector('[data-key="5"]'), (five) => five.focus());
    return;
  }
  when(() => document.querySelector('.tas-capture-card vaadin-text-field'), (line) => {
    line.focus();
    if (share) {
      line.value = share.slice(0, 1000);
      ['input', 'change'].forEach((name) => line.dispatchEvent(new Event(name, { bubbles: true })));
    }
  });
}

if (!window.tasInstalled) {
  let words = null;
  window.tasInstalled = {
    open(texts) {
      words = texts;
      try {
        hint(words);
      } catch {
        // no storage: no hint
      }
    },
  };
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offered = event;
    if (words) {
      window.tasInstalled.open(words);
    }
  });
  worker();
  arrive(location.hash.slice(1));
}
