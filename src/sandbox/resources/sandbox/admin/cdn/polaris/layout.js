define('s-page', class extends Part {
  static observed = ['heading', 'inlinesize'];
  static css = `
    :host { max-width: 62.375rem; margin: 0 auto; padding: 1rem; container-type: inline-size; }
    :host([inlinesize='small']) { max-width: 41.375rem; } :host([inlinesize='large']) { max-width: none; }
    header { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin-block-end: 1rem; }
    h1 { font-size: 1.25rem; line-height: 1.5rem; font-weight: 650; margin: 0; flex: 1 1 auto; }
    .actions { display: flex; flex-wrap: wrap; gap: 0.5rem; }
    .columns { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
    .main { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
    .aside { display: grid; gap: 1rem; }
    @container (min-width: 48rem) { .with-aside { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); } }`;
  build() {
    const aside = h('slot', { name: 'aside' });
    const columns = h('div', { class: 'columns' }, h('div', { class: 'main' }, h('slot')), h('div', { class: 'aside' }, aside));
    aside.addEventListener('slotchange', () => columns.classList.toggle('with-aside', aside.assignedElements().length > 0));
    this.shadowRoot.append(h('header', {}, h('slot', { name: 'breadcrumb-actions' }), h('h1', { tabindex: '-1' }),
      h('div', { class: 'actions' }, h('slot', { name: 'secondary-actions' }), h('slot', { name: 'primary-action' }))), columns);
  }
  update() { this.shadowRoot.querySelector('h1').textContent = this.a('heading') ?? ''; }
  focus() { this.shadowRoot.querySelector('h1').focus(); }
});
define('s-section', class extends Part {
  static observed = ['heading', 'accessibilitylabel', 'padding'];
  static css = `
    section { background: #fff; border-radius: 0.75rem; padding: 1rem; box-shadow: 0 0 0 1px #e3e3e3; display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr); }
    :host([padding='none']) section { padding: 0; } h2, h3 { font-size: 0.9375rem; font-weight: 650; margin: 0; }`;
  build() {
    const deep = this.parentElement?.closest('s-section');
    this.shadowRoot.append(h('section', {}, h(deep ? 'h3' : 'h2', { id: 'heading' }), h('slot')));
  }
  update() {
    const [section, heading] = [this.shadowRoot.firstElementChild, this.shadowRoot.getElementById('heading')];
    heading.textContent = this.a('heading') ?? '';
    heading.hidden = !this.a('heading');
    put(section, 'aria-labelledby', this.a('heading') && 'heading');
    put(section, 'aria-label', this.a('heading') ? null : this.a('accessibilitylabel'));
  }
});
class Flow extends Part {
  static observed = ['gap', 'direction', 'alignitems', 'justifycontent', 'padding', 'gridtemplatecolumns', 'background', 'border', 'borderradius',
    'blocksize', 'inlinesize', 'maxinlinesize', 'mininlinesize', 'maxblocksize', 'overflow'];
  paint(css) {
    const box = [space(this.a('padding')) && `padding:${space(this.a('padding'))}`,
      this.a('background') === 'subdued' && 'background:#f7f7f7', this.a('background') === 'base' && 'background:#fff', this.a('background') === 'strong' && 'background:#e3e3e3',
      this.a('border') && this.a('border') !== 'none' && 'border:1px solid #e3e3e3',
      this.a('borderradius') && `border-radius:${{ none: '0', small: '0.25rem', base: '0.5rem', large: '0.75rem' }[this.a('borderradius')] ?? '0.5rem'}`,
      this.a('inlinesize') && `inline-size:${this.a('inlinesize')}`, this.a('maxinlinesize') && `max-inline-size:${this.a('maxinlinesize')}`,
      this.a('mininlinesize') && `min-inline-size:${this.a('mininlinesize')}`, this.a('blocksize') && `block-size:${this.a('blocksize')}`,
      this.a('maxblocksize') && `max-block-size:${this.a('maxblocksize')}`, this.a('overflow') === 'hidden' && 'overflow:hidden',
      this.a('alignitems') && `align-items:${this.a('alignitems')}`, this.a('justifycontent') && `justify-content:${this.a('justifycontent')}`];
    this.look ??= new CSSStyleSheet();
    this.look.replaceSync(`:host{${[css, ...box].filter(Boolean).join(';')}}`);
    this.shadowRoot.adoptedStyleSheets = [sheet(COMMON), this.look, sheet(':host([hidden]) { display: none; }')];
  }
}
define('s-stack', class extends Flow {
  update() {
    const inline = this.a('direction') === 'inline';
    this.paint(`display:flex;gap:${space(this.a('gap')) || '0'};flex-direction:${inline ? 'row' : 'column'};flex-wrap:${inline ? 'wrap' : 'nowrap'}`);
  }
});
define('s-button-group', class extends Flow {
  update() { this.paint(`display:flex;flex-wrap:wrap;gap:${space(this.a('gap')) || '0.5rem'}`); }
});
define('s-grid', class extends Flow {
  update() {
    const columns = this.a('gridtemplatecolumns') ?? '1fr';
    this.paint(`display:grid;gap:${space(this.a('gap')) || '0'};grid-template-columns:${/^[\w\s.,%()-]+$/.test(columns) ? columns : '1fr'}`);
  }
});
define('s-grid-item', class extends Flow { update() { this.paint('display:block'); } });
define('s-box', class extends Flow { update() { this.paint('display:block'); } });
plain('s-query-container', ':host { container-type: inline-size; }');
plain('s-divider', ':host { border-block-start: 1px solid #e3e3e3; }', { role: 'separator' });
define('s-heading', class extends Part {
  static css = 'h2, h3 { font-size: 0.875rem; font-weight: 650; margin: 0; }';
  build() { this.shadowRoot.append(h(this.closest('s-section') ? 'h3' : 'h2', {}, h('slot'))); }
});
define('s-paragraph', class extends Part {
  static css = `p { margin: 0; } :host([color='subdued']) { color: #616161; } :host([tone='critical']) { color: #8e1f0b; }
    :host([tone='success']) { color: #0c5132; } p { overflow-wrap: anywhere; }`;
  build() { this.shadowRoot.append(h('p', {}, h('slot'))); }
});
plain('s-text', `:host { display: inline; overflow-wrap: anywhere; } :host([type='strong']) { font-weight: 650; } :host([color='subdued']) { color: #616161; }
  :host([tone='critical']) { color: #8e1f0b; } :host([tone='success']) { color: #0c5132; } :host([tone='warning']) { color: #5e4200; } :host([type='redundant']) { text-decoration: line-through; }`);
plain('s-badge', `:host { display: inline-block; font-size: 0.75rem; font-weight: 550; padding: 0.0625rem 0.5rem; border-radius: 0.5rem; background: #ededed; color: #454545; }
  :host([tone='success']) { background: #cdfee1; color: #0c5132; } :host([tone='info']) { background: #e0f0ff; color: #003a5a; }
  :host([tone='warning']), :host([tone='caution']) { background: #ffef9d; color: #4f4700; } :host([tone='critical']) { background: #fedad9; color: #8e1f0b; }`);
define('s-chip', class extends Part {
  static css = 'span { display: inline-block; padding: 0.125rem 0.5rem; border-radius: 0.5rem; background: #ededed; } :host { display: inline-block; }';
  build() { this.shadowRoot.append(h('span', {}, h('slot'))); }
});
for (const [name, list] of [['s-unordered-list', 'disc'], ['s-ordered-list', 'decimal']]) {
  plain(name, `:host { padding-inline-start: 1.25rem; list-style: ${list}; }`, { role: 'list' });
}
plain('s-list-item', ':host { display: list-item; margin-block: 0.25rem; }', { role: 'listitem' });
plain('s-avatar', ':host { display: inline-block; }');
define('s-icon', class extends Part {
  static observed = ['type', 'tone'];
  static css = ':host { display: inline-block; inline-size: 1rem; text-align: center; } :host([tone="success"]) { color: #0c5132; } :host([tone="critical"]) { color: #8e1f0b; }';
  build() { this.shadowRoot.append(h('span', { 'aria-hidden': 'true' })); }
  update() {
    this.shadowRoot.firstElementChild.textContent = { 'check-circle': '✓', check: '✓', 'alert-circle': '!', 'alert-triangle': '!', circle: '○', plus: '+', x: '×', drag: '≡',
      'arrow-up': '↑', 'arrow-down': '↓' }[this.a('type')] ?? '•';
  }
});
class Picture extends Part {
  static observed = ['src', 'alt', 'inlinesize', 'accessibilityrole'];
  static css = ':host { display: inline-block; max-width: 100%; } img { display: block; max-width: 100%; border-radius: 0.5rem; } :host(s-thumbnail) img { inline-size: 2.5rem; }';
  build() { this.shadowRoot.append(h('img')); }
  update() {
    const image = this.shadowRoot.firstElementChild;
    put(image, 'src', this.a('src'));
    put(image, 'alt', this.a('alt') ?? '');
  }
}
define('s-image', class extends Picture {});
define('s-thumbnail', class extends Picture {});
define('s-spinner', class extends Part {
  static observed = ['accessibilitylabel'];
  static css = `:host { display: inline-block; } span { display: block; inline-size: 1.5rem; block-size: 1.5rem; border: 3px solid #d4d4d4; border-block-start-color: #303030; border-radius: 50%; animation: turn 1s linear infinite; }
    @keyframes turn { to { rotate: 1turn; } } @media (prefers-reduced-motion: reduce) { span { animation: none; } }`;
  build() { this.shadowRoot.append(h('span', { role: 'img' })); }
  update() { put(this.shadowRoot.firstElementChild, 'aria-label', this.a('accessibilitylabel') ?? 'Loading'); }
});
