// A chart: <tas-chart role="img" tabindex="0" aria-label="the sentence"> with the property `spec`.
// ECharts is fetched when the first chart comes into view and never before. The picture is hidden from screen readers:
// the label says it, arrow keys walk the points and speak them, and the table below holds the numbers.
import { chartOption } from './chart-option.js';

const LIBRARY = new URL('./echarts/echarts.common.min.js', import.meta.url);
const TOKENS = {
  FELT: '--tas-data-1', GUESS: '--tas-data-2', OTHER: '--tas-data-3',
  text: '--vaadin-text-color', axisLabel: '--tas-axis-text', splitLine: '--tas-grid-line',
  surface: '--tas-surface-card', tooltipSurface: '--tas-surface-float', tooltipBorder: '--tas-hairline',
  guessBand: '--tas-guess-wash', feltBand: '--tas-felt-wash-strong', none: '--tas-track',
};
const SCHEMES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)',
  '(prefers-reduced-motion: reduce)'].map((query) => matchMedia(query));

const OPAQUE = 255;

let library;

function loadLibrary() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = LIBRARY.href;
    script.onload = () => resolve(window.echarts);
    script.onerror = () => {
      library = undefined; // the next chart that comes into view asks again
      reject(new Error('The chart library could not be loaded'));
    };
    document.head.append(script);
  });
  return library;
}

// Colours are oklch and mixes; ECharts wants plain ones. One pixel of a canvas turns any colour into numbers.
function resolveColours(host) {
  const probe = document.createElement('i');
  probe.hidden = true;
  host.append(probe);
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colours = {};
  for (const [name, token] of Object.entries(TOKENS)) {
    probe.style.color = `var(${token})`;
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = getComputedStyle(probe).color;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
    const share = (a / OPAQUE).toFixed(3);
    colours[name] = `rgba(${[r, g, b, share]})`;
  }
  probe.remove();
  return colours;
}

class Chart extends HTMLElement {
  #spec = null;
  #chart = null;
  #at = -1;
  #picture = null;
  #spoken = null;
  #inView = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#begin());
  #size = new ResizeObserver(() => this.#chart?.resize());
  #look = new MutationObserver(() => this.#draw());
  #redraw = () => this.#draw();

  set spec(spec) {
    this.#spec = spec;
    this.#at = -1;
    this.#draw();
  }

  get spec() {
    return this.#spec;
  }

  connectedCallback() {
    if (!this.#picture) {
      this.#picture = document.createElement('div');
      this.#picture.className = 'picture';
      this.#picture.ariaHidden = 'true';
      this.#spoken = document.createElement('span');
      this.#spoken.className = 'tas-sr';
      this.#spoken.setAttribute('role', 'status');
      this.append(this.#picture);
      this.addEventListener('keydown', (event) => this.#walk(event));
      this.addEventListener('blur', () => this.#leave());
    }
    // Beside, not inside: what is inside a picture is not spoken.
    this.after(this.#spoken);
    this.#inView.observe(this);
    this.#size.observe(this);
    this.#look.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'data-text', 'lang'] });
    SCHEMES.forEach((scheme) => scheme.addEventListener('change', this.#redraw));
  }

  disconnectedCallback() {
    this.#inView.disconnect();
    this.#size.disconnect();
    this.#look.disconnect();
    SCHEMES.forEach((scheme) => scheme.removeEventListener('change', this.#redraw));
    this.#spoken.remove();
    this.#chart?.dispose();
    this.#chart = null;
  }

  async #begin() {
    this.#inView.disconnect();
    try {
      const echarts = await loadLibrary();
      if (this.isConnected && !this.#chart) {
        this.#chart = echarts.init(this.#picture, null, { renderer: 'svg' });
        this.#draw();
      }
    } catch {
      this.classList.add('without-picture'); // the sentence and the table still say everything
    }
  }

  #draw() {
    if (!this.#chart || !this.#spec) {
      return;
    }
    const still = SCHEMES[3].matches || document.documentElement.dataset.motion === 'still';
    this.#chart.setOption(chartOption(this.#spec, resolveColours(this), {
      language: document.documentElement.lang || 'en',
      still,
      font: getComputedStyle(this).fontFamily,
    }), true);
    this.dataset.drawn = '';
  }

  #walk(event) {
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const points = this.#spec ? this.#spec.series.flatMap((series, s) => series.points.map((point, p) => [s, p, point])) : [];
    if (event.key === 'Escape') {
      this.#leave();
      return;
    }
    if (!(event.key in steps) || points.length === 0) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const from = this.#at < 0 && steps[event.key] < 0 ? 0 : this.#at;
    this.#at = (from + steps[event.key] + points.length) % points.length;
    const [series, index, point] = points[this.#at];
    this.#spoken.textContent = point.words;
    const drawn = this.#chart?.getOption().series.findIndex((each) => each.spec === series) ?? -1;
    if (drawn >= 0) {
      this.#chart.dispatchAction({ type: 'showTip', seriesIndex: drawn, dataIndex: index });
    }
  }

  #leave() {
    this.#at = -1;
    this.#spoken.textContent = '';
    this.#chart?.dispatchAction({ type: 'hideTip' });
  }
}

if (!customElements.get('tas-chart')) {
  customElements.define('tas-chart', Chart);
}
