/* A stand-in for Shopify's Polaris web components, for where there is no Shopify: the same elements
 * and attributes as far as Tendero's pages use them, accessible, and plainer to look at. */
const h = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => put(node, name, value));
  node.append(...children.filter((child) => child !== undefined && child !== null));
  return node;
};
const put = (node, name, value) => value === null || value === undefined || value === false
  ? node.removeAttribute(name) : node.setAttribute(name, value === true ? '' : value);
const sheets = new Map();
const sheet = (css) => {
  if (!sheets.has(css)) {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    sheets.set(css, made);
  }
  return sheets.get(css);
};
const COMMON = `
  :host { box-sizing: border-box; display: block; font: 400 0.875rem/1.45 Inter, system-ui, sans-serif; color: #303030; }
  :host([hidden]) { display: none; }
  * { box-sizing: border-box; }
  :focus-visible { outline: 2px solid #005bd3; outline-offset: 2px; }`;
const SPACE = { none: '0', 'small-300': '0.125rem', 'small-200': '0.25rem', 'small-100': '0.375rem', small: '0.5rem', 'small-400': '0.0625rem',
  'small-500': '0', base: '0.75rem', large: '1rem', 'large-100': '1.25rem', 'large-200': '1.5rem', 'large-300': '2rem' };
const space = (name) => (name ?? '').split(' ').filter(Boolean).map((one) => SPACE[one] ?? one).join(' ');

/** An element with a shadow: `build` makes it once, `update` follows the attributes. */
class Part extends HTMLElement {
  static css = '';
  static observed = [];
  static get observedAttributes() { return this.observed; }
  static focusable = false;

  constructor() {
    super();
    this.attachShadow({ mode: 'open', delegatesFocus: this.constructor.focusable });
    this.shadowRoot.adoptedStyleSheets = [sheet(COMMON), sheet(this.constructor.css)];
  }

  a(name) { return this.getAttribute(name); }

  connectedCallback() {
    if (!this.built) {
      this.built = true;
      this.build();
    }
    this.update();
  }

  attributeChangedCallback(name) { this.built && this.update(name); }
  build() { this.shadowRoot.append(h('slot')); }
  update() {}
}
const define = (name, type) => customElements.get(name) ?? customElements.define(name, type);
const plain = (name, css, attributes = {}) => define(name, class extends Part {
  static css = css;
  update() { Object.entries(attributes).forEach(([key, value]) => this.hasAttribute(key) || put(this, key, value)); }
});
