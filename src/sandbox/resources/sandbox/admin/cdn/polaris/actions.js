/** What a button or a link does to another element: `commandFor`, `command`. */
const command = (from) => {
  const target = from.getRootNode().getElementById?.(from.a('commandfor') ?? '') ?? document.getElementById(from.a('commandfor') ?? '');
  const order = (from.a('command') ?? '--auto').replace('--', '');
  target && ({ show: () => target.showOverlay?.(), hide: () => target.hideOverlay?.() }[order] ?? (() => target.toggleOverlay?.()))();
};
define('s-button', class extends Part {
  static formAssociated = true;
  static focusable = true;
  static observed = ['disabled', 'loading', 'href', 'accessibilitylabel', 'target', 'download'];
  static css = `
    :host { display: inline-block; } .it { font: inherit; font-weight: 550; min-block-size: 2rem; padding: 0.375rem 0.75rem; border-radius: 0.5rem; border: 1px solid #8a8a8a; background: #fff;
      color: #303030; cursor: pointer; display: inline-flex; gap: 0.375rem; align-items: center; justify-content: center; text-decoration: none; }
    .it:hover { background: #f1f1f1; } :host([variant='primary']) .it { background: #303030; border-color: #303030; color: #fff; }
    :host([variant='tertiary']) .it { border-color: transparent; background: none; } :host([tone='critical']) .it { color: #8e1f0b; }
    :host([variant='primary'][tone='critical']) .it { background: #c70a24; border-color: #c70a24; color: #fff; }
    :host([disabled]) .it { color: #5e5e5e; background: #ebebeb; border-color: #ebebeb; cursor: default; } :host([loading]) .it { opacity: 0.75; }`;
  internals = this.attachInternals();
  build() {
    this.addEventListener('click', (event) => {
      if (this.hasAttribute('disabled') || this.hasAttribute('loading')) {
        event.stopImmediatePropagation();
        event.preventDefault();
        return;
      }
      this.hasAttribute('commandfor') && command(this);
      this.a('type') === 'submit' && this.internals.form?.requestSubmit();
      this.a('type') === 'reset' && this.internals.form?.reset();
    }, { capture: true });
    this.it = h(this.a('href') ? 'a' : 'button', { class: 'it', part: 'it' }, h('slot'));
    this.it.localName === 'button' && put(this.it, 'type', 'button');
    this.shadowRoot.append(this.it);
  }
  update() {
    this.it.localName === 'a' ? ['href', 'target', 'download'].forEach((name) => put(this.it, name, this.a(name)))
      : put(this.it, 'disabled', this.hasAttribute('disabled'));
    put(this.it, 'aria-busy', this.hasAttribute('loading') ? 'true' : null);
    put(this.it, 'aria-label', this.a('accessibilitylabel'));
  }
});
define('s-link', class extends Part {
  static focusable = true;
  static observed = ['href', 'target', 'accessibilitylabel'];
  static css = ':host { display: inline; } a { color: #005bd3; text-decoration: underline; } :host([tone="critical"]) a { color: #8e1f0b; } button { font: inherit; color: #005bd3; background: none; border: 0; padding: 0; text-decoration: underline; cursor: pointer; }';
  build() {
    this.it = h(this.a('href') ? 'a' : 'button', {}, h('slot'));
    this.addEventListener('click', () => this.hasAttribute('commandfor') && command(this));
    this.shadowRoot.append(this.it);
  }
  update() {
    ['href', 'target'].forEach((name) => put(this.it, name, this.a(name)));
    this.a('target') === '_blank' && put(this.it, 'rel', 'noopener');
    put(this.it, 'aria-label', this.a('accessibilitylabel'));
  }
});
define('s-clickable', class extends Part {
  static focusable = true;
  static observed = ['href', 'disabled', 'accessibilitylabel'];
  static css = '.it { font: inherit; text-align: start; color: inherit; text-decoration: none; background: none; border: 0; padding: 0; display: block; inline-size: 100%; cursor: pointer; }';
  build() {
    this.it = h(this.a('href') ? 'a' : 'button', { class: 'it' }, h('slot'));
    this.shadowRoot.append(this.it);
  }
  update() {
    put(this.it, 'href', this.a('href'));
    put(this.it, 'aria-label', this.a('accessibilitylabel'));
    this.it.localName === 'button' && put(this.it, 'disabled', this.hasAttribute('disabled'));
  }
});
define('s-banner', class extends Part {
  static observed = ['heading', 'tone', 'dismissible'];
  static css = `
    div.box { border-radius: 0.75rem; padding: 0.75rem 1rem; display: grid; gap: 0.5rem; background: #eaf4ff; color: #003a5a; overflow-wrap: anywhere; }
    :host([tone='success']) .box { background: #cdfee1; color: #0c5132; } :host([tone='warning']) .box { background: #fff1e3; color: #5e4200; }
    :host([tone='critical']) .box { background: #fee8eb; color: #8e0b21; } h2 { font-size: 0.875rem; font-weight: 650; margin: 0; } .actions { display: flex; gap: 0.5rem; flex-wrap: wrap; }
    header { display: flex; justify-content: space-between; gap: 0.5rem; } .close { font: inherit; background: none; border: 0; cursor: pointer; color: inherit; }`;
  build() {
    this.close = h('button', { class: 'close', type: 'button', 'aria-label': 'Dismiss' }, '✕');
    this.close.addEventListener('click', () => { this.dispatchEvent(new Event('dismiss')); this.hidden = true; });
    this.shadowRoot.append(h('div', { class: 'box' }, h('header', {}, h('h2'), this.close), h('slot'), h('div', { class: 'actions' }, h('slot', { name: 'primary-action' }), h('slot', { name: 'secondary-actions' }))));
  }
  update() {
    const heading = this.shadowRoot.querySelector('h2');
    heading.textContent = this.a('heading') ?? '';
    heading.hidden = !this.a('heading');
    this.close.hidden = !this.hasAttribute('dismissible');
    put(this.shadowRoot.firstElementChild, 'role', this.a('tone') === 'critical' ? 'alert' : 'status');
  }
});
define('s-modal', class extends Part {
  static observed = ['heading', 'size'];
  static css = `
    :host { display: contents; } dialog { border: 0; border-radius: 1rem; padding: 0; inline-size: min(38rem, 92vw); max-block-size: 90vh; box-shadow: 0 1rem 3rem #0005; color: inherit; }
    dialog::backdrop { background: #0007; } header { padding: 1rem; background: #f3f3f3; display: flex; justify-content: space-between; } h2 { font-size: 0.9375rem; margin: 0; font-weight: 650; }
    .body { padding: 1rem; } footer { padding: 0 1rem 1rem; display: flex; justify-content: flex-end; gap: 0.5rem; } .close { font: inherit; background: none; border: 0; cursor: pointer; }`;
  build() {
    const close = h('button', { class: 'close', type: 'button', 'aria-label': 'Close' }, '✕');
    close.addEventListener('click', () => this.hideOverlay());
    this.dialog = h('dialog', { 'aria-labelledby': 'heading' }, h('header', {}, h('h2', { id: 'heading' }), close), h('div', { class: 'body' }, h('slot')),
      h('footer', {}, h('slot', { name: 'secondary-actions' }), h('slot', { name: 'primary-action' })));
    this.dialog.addEventListener('close', () => this.dispatchEvent(new Event('hide')));
    this.shadowRoot.append(this.dialog);
  }
  update() { this.shadowRoot.getElementById('heading').textContent = this.a('heading') ?? ''; }
  showOverlay() { this.dialog.open || this.dialog.showModal(); this.dispatchEvent(new Event('show')); }
  hideOverlay() { this.dialog.close(); }
  toggleOverlay() { this.dialog.open ? this.hideOverlay() : this.showOverlay(); }
});
define('s-tooltip', class extends Part { static css = ':host { display: none; }'; });
