// The running clock: <tas-timer-ring started-at worked-seconds guess low high server-now text-…>.
// started-at   epoch ms of the present session, absent while paused
// worked-seconds  active seconds before the present session
// server-now   epoch ms on the server when the attributes were written; takes out a wrong clock of the browser
// Time comes from these timestamps each time it is drawn; a missed tick changes nothing.

const RADIUS = 104;
const CENTRE = 120;
const LENGTH = 2 * Math.PI * RADIUS;
const DEFAULT_FULL_MINUTES = 30;
const SPEAK_EVERY_MINUTES = 5;

const FACE = `
  <div class="tas-ring" role="timer" aria-live="off">
    <svg viewBox="0 0 240 240" aria-hidden="true">
      <circle class="track" cx="120" cy="120" r="104"/>
      <circle class="band" cx="120" cy="120" r="104"/>
      <circle class="arc" cx="120" cy="120" r="104"/>
      <circle class="mark" r="9"/>
      <circle class="head" r="10"/>
    </svg>
    <div class="face" aria-hidden="true">
      <span class="tas-clock"></span>
      <span class="tas-key tas-quiet tas-num"><i class="ring"></i><span class="words"></span></span>
    </div>
  </div>
  <span class="tas-sr" role="status" aria-live="polite"></span>`;

/** @param {number} seconds */
export function clockText(seconds) {
  const two = (n) => String(n).padStart(2, '0');
  const h = Math.floor(seconds / 3600);
  const m = Math.floor(seconds / 60) % 60;
  const s = Math.floor(seconds) % 60;
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

class TimerRing extends HTMLElement {
  static observedAttributes = ['started-at', 'worked-seconds', 'guess', 'low', 'high', 'server-now'];

  #timer = 0;
  #offset = 0;
  #spoken = -1;
  #wasRunning = null;
  #still = matchMedia('(prefers-reduced-motion: reduce)');
  #draw = () => this.#update();

  connectedCallback() {
    if (!this.firstElementChild) {
      this.innerHTML = FACE;
    }
    this.#still.addEventListener('change', this.#draw);
    document.addEventListener('visibilitychange', this.#draw);
    this.#update();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#still.removeEventListener('change', this.#draw);
    document.removeEventListener('visibilitychange', this.#draw);
  }

  attributeChangedCallback(name, before, after) {
    if (name === 'server-now' && after) {
      this.#offset = Number(after) - Date.now();
    }
    if (this.isConnected && this.firstElementChild) {
      // Several attributes arrive together; draw once they are all there.
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#draw, 0);
    }
  }

  get running() {
    return this.hasAttribute('started-at');
  }

  /** Active seconds now. */
  get seconds() {
    const worked = this.#number('worked-seconds') ?? 0;
    const since = this.#number('started-at');
    return Math.max(0, worked + (since === null ? 0 : (Date.now() + this.#offset - since) / 1000));
  }

  #number(name) {
    const text = this.getAttribute(name);
    return text === null || text === '' ? null : Number(text);
  }

  #text(name, ...values) {
    return values.reduce((text, value, i) => text.replace(`{${i}}`, value), this.getAttribute(`text-${name}`) ?? '');
  }

  #update() {
    clearTimeout(this.#timer);
    if (!this.isConnected) {
      return;
    }
    const seconds = this.seconds;
    this.#drawRing(seconds);
    this.#drawWords(seconds);
    this.#speak(seconds);
    if (this.running && !document.hidden) {
      // "Less movement" in Me counts like the device's own setting.
      const still = this.#still.matches || document.documentElement.dataset.motion === 'none';
      const step = still ? 60 : 1;
      this.#timer = setTimeout(this.#draw, (step - (seconds % step)) * 1000 + 20);
    }
  }

  #drawRing(seconds) {
    const guess = this.#number('guess');
    const low = this.#number('low');
    const high = this.#number('high');
    const full = (high && high > 0 ? high : Math.max(DEFAULT_FULL_MINUTES, guess ?? 0)) * 60;
    const part = Math.min(1, seconds / full);
    const circle = (name) => this.querySelector(`.${name}`);
    const at = (fraction) => {
      const angle = 2 * Math.PI * Math.min(1, fraction);
      return [CENTRE + RADIUS * Math.cos(angle), CENTRE + RADIUS * Math.sin(angle)];
    };
    const place = (element, fraction) => {
      const [x, y] = at(fraction);
      element.setAttribute('cx', x.toFixed(1));
      element.setAttribute('cy', y.toFixed(1));
    };
    circle('tas-ring').classList.toggle('paused', !this.running);
    circle('tas-ring').classList.toggle('long', seconds >= 3600);
    circle('arc').setAttribute('stroke-dasharray', `${(part * LENGTH).toFixed(1)} ${LENGTH.toFixed(1)}`);
    place(circle('head'), part);
    const hasBand = low !== null && high !== null && high > low;
    circle('band').style.display = hasBand ? '' : 'none';
    if (hasBand) {
      const from = Math.min(1, (low * 60) / full);
      circle('band').setAttribute('stroke-dasharray', `${((1 - from) * LENGTH).toFixed(1)} ${LENGTH.toFixed(1)}`);
      circle('band').setAttribute('stroke-dashoffset', (-from * LENGTH).toFixed(1));
    }
    circle('mark').style.display = guess === null ? 'none' : '';
    if (guess !== null) {
      place(circle('mark'), (guess * 60) / full);
    }
    this.#past = guess !== null && seconds > Math.max(guess, high ?? guess) * 60;
  }

  #past = false;

  #drawWords(seconds) {
    const minutes = Math.floor(seconds / 60);
    const guess = this.#number('guess');
    this.querySelector('.tas-clock').textContent =
      this.#still.matches && this.running ? this.#text('minutes', minutes) : clockText(seconds);
    const about = guess === null ? '' : this.#text('about', Math.round(guess));
    const words = !this.running ? this.#text('so-far', minutes) : this.#past ? this.#text('longer') : about;
    this.querySelector('.words').textContent = words;
    this.querySelector('.tas-key .ring').style.display = this.running && guess !== null && !this.#past ? '' : 'none';
    this.querySelector('.tas-ring').setAttribute(
      'aria-label',
      guess === null ? this.#text('minutes', minutes) : this.#text('of', minutes, Math.round(guess)),
    );
  }

  // Spoken at start, at stop and every five minutes, never each second.
  #speak(seconds) {
    const minutes = Math.floor(seconds / 60);
    const block = Math.floor(minutes / SPEAK_EVERY_MINUTES);
    const switched = this.#wasRunning !== null && this.#wasRunning !== this.running;
    if (switched || (this.running && this.#spoken >= 0 && block > this.#spoken)) {
      this.querySelector('[aria-live="polite"]').textContent = this.running
        ? this.#text('minutes', minutes)
        : this.#text('so-far', minutes);
    }
    this.#spoken = block;
    this.#wasRunning = this.running;
  }
}

if (!customElements.get('tas-timer-ring')) {
  customElements.define('tas-timer-ring', TimerRing);
}
