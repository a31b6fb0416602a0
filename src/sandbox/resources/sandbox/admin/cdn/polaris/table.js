/* On a narrow page a row becomes a card, and each cell says what it is. */
define('s-table', class extends Part {
  static observed = ['accessibilitylabel', 'loading'];
  static css = ':host { display: table; inline-size: 100%; border-collapse: collapse; } @media (max-width: 36rem) { :host { display: block; } }';
  update() {
    put(this, 'role', 'table');
    put(this, 'aria-label', this.a('accessibilitylabel'));
  }
});
plain('s-table-header-row', `:host { display: table-row; background: #f7f7f7; }
  @media (max-width: 36rem) { :host { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); } }`, { role: 'row' });
plain('s-table-header', ':host { display: table-cell; padding: 0.5rem 0.75rem; font-size: 0.75rem; font-weight: 550; color: #4a4a4a; text-align: start; } :host([format="numeric"]), :host([format="currency"]) { text-align: end; }', { role: 'columnheader' });
plain('s-table-body', ':host { display: table-row-group; } @media (max-width: 36rem) { :host { display: block; } }', { role: 'rowgroup' });
plain('s-table-row', `:host { display: table-row; }
  @media (max-width: 36rem) { :host { display: block; padding: 0.5rem 0; border-block-end: 1px solid #e3e3e3; } }`, { role: 'row' });
define('s-table-cell', class extends Part {
  static css = `
    :host { display: table-cell; padding: 0.5rem 0.75rem; border-block-start: 1px solid #ebebeb; vertical-align: top; overflow-wrap: anywhere; } ::slotted(s-badge), ::slotted(s-button) { overflow-wrap: normal; } .label { display: none; color: #616161; } :host([data-end]) { text-align: end; }
    @media (max-width: 36rem) { :host, :host([data-end]) { display: flex; gap: 0.5rem; padding: 0.125rem 0.75rem; border: 0; text-align: start; } .label { display: inline; min-inline-size: 7rem; } }`;
  build() { this.shadowRoot.append(h('span', { class: 'label', 'aria-hidden': 'true' }), h('slot')); }
  update() {
    put(this, 'role', 'cell');
    const place = [...this.parentElement.children].indexOf(this);
    const header = this.closest('s-table')?.querySelectorAll('s-table-header')[place];
    this.shadowRoot.firstElementChild.textContent = header?.textContent ?? '';
    put(this, 'data-end', ['numeric', 'currency'].includes(header?.getAttribute('format')));
  }
});
