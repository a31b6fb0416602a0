class Field extends Part {
  static formAssociated = true;
  static focusable = true;
  static observed = ['label', 'value', 'error', 'details', 'placeholder', 'required', 'disabled', 'readonly', 'labelaccessibilityvisibility', 'autocomplete', 'maxlength', 'minlength', 'min', 'max', 'step', 'rows', 'prefix', 'suffix', 'inputmode'];
  static css = `
    .field { display: grid; gap: 0.25rem; grid-template-columns: minmax(0, 1fr); } label, legend { font-weight: 450; padding: 0; } .hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .row { display: flex; align-items: center; gap: 0.5rem; } input.text, textarea, select { font: inherit; color: inherit; inline-size: 100%; min-block-size: 2rem; padding: 0.375rem 0.75rem; border: 1px solid #8a8a8a; border-radius: 0.5rem; background: #fdfdfd; }
    [aria-invalid='true'] { border-color: #8e1f0b; background: #fff5f4; } .details, .count { margin: 0; color: #616161; font-size: 0.8125rem; } .error { margin: 0; color: #8e1f0b; font-size: 0.8125rem; } .error:not([hidden])::before { content: '⚠ '; }
    :disabled { background: #f1f1f1; color: #5e5e5e; } ::placeholder { color: #6b6b6b; }`;
  internals = this.attachInternals();

  control() { return h('input', { class: 'text', type: this.type ?? 'text' }); }

  build() {
    this.input = this.control();
    put(this.input, 'id', 'input');
    this.words = h('label', { for: 'input' });
    this.help = h('p', { class: 'details', id: 'details' });
    this.wrong = h('p', { class: 'error', id: 'error' });
    this.lead = h('span', { 'aria-hidden': 'true' });
    this.trail = h('span', { 'aria-hidden': 'true' });
    this.shadowRoot.append(h('div', { class: 'field' }, this.words, h('div', { class: 'row' }, this.lead, this.input, this.trail), this.help, this.wrong));
    this.pending === undefined || (this.input.value = this.pending);
    this.pending === undefined && this.a('value') !== null && (this.input.value = this.a('value'));
    this.input.addEventListener('input', () => this.keep());
    this.input.addEventListener('change', () => { this.keep(); this.dispatchEvent(new Event('change', { bubbles: true })); });
    this.first = this.value;
    this.keep();
  }

  update(name) {
    name === 'value' && (this.value = this.a('value') ?? '');
    this.words.textContent = this.a('label') ?? '';
    this.words.className = this.a('labelaccessibilityvisibility') === 'exclusive' ? 'hidden' : '';
    ['placeholder', 'autocomplete', 'maxlength', 'minlength', 'min', 'max', 'step', 'rows', 'inputmode'].forEach((one) => put(this.input, one, this.a(one)));
    put(this.input, 'disabled', this.hasAttribute('disabled'));
    put(this.input, 'readonly', this.hasAttribute('readonly'));
    put(this.input, 'aria-required', this.hasAttribute('required') ? 'true' : null);
    for (const [place, words] of [[this.lead, this.a('prefix')], [this.trail, this.a('suffix')]]) {
      place.textContent = words ?? '';
      place.hidden = !words;
    }
    this.say();
  }

  say() {
    this.help.textContent = this.a('details') ?? '';
    this.help.hidden = !this.a('details');
    this.wrong.textContent = this.a('error') ?? '';
    this.wrong.hidden = !this.a('error');
    put(this.input, 'aria-invalid', this.a('error') ? 'true' : null);
    put(this.input, 'aria-describedby', [this.a('details') && 'details', this.a('error') && 'error'].filter(Boolean).join(' ') || null);
  }

  keep() { this.internals.setFormValue(this.value); }
  formResetCallback() { this.value = this.first; }
  get value() { return this.built ? this.input.value : this.pending ?? this.a('value') ?? ''; }
  set value(next) {
    this.pending = String(next ?? '');
    if (this.built) {
      this.input.value = this.pending;
      this.keep();
    }
  }
  get name() { return this.a('name') ?? ''; }
}
const typed = (name, type, mode) => define(name, class extends Field {
  type = type;
  control() { return h('input', { class: 'text', type, inputmode: mode }); }
});
typed('s-text-field', 'text');
typed('s-email-field', 'email');
typed('s-url-field', 'url');
typed('s-search-field', 'search');
typed('s-number-field', 'number');
typed('s-money-field', 'text', 'decimal');
typed('s-date-field', 'date');
typed('s-time-field', 'time');
typed('s-password-field', 'password');
define('s-text-area', class extends Field {
  control() { return h('textarea', { rows: this.a('rows') ?? '4' }); }
});
define('s-option', class extends HTMLElement {});
define('s-option-group', class extends HTMLElement {});
define('s-select', class extends Field {
  control() { return h('select'); }
  build() {
    super.build();
    this.shadowRoot.append(h('slot', { hidden: true }));
    new MutationObserver(() => this.options()).observe(this, { childList: true, subtree: true, attributes: true, characterData: true, attributeFilter: ['value', 'disabled'] });
    this.options();
  }
  options() {
    const chosen = this.pending ?? this.a('value') ?? this.querySelector('s-option[selected], s-option[defaultselected]')?.getAttribute('value');
    const placeholder = this.a('placeholder') && h('option', { value: '', disabled: true }, this.a('placeholder'));
    this.input.replaceChildren(...[placeholder].filter(Boolean), ...[...this.querySelectorAll('s-option')].map((one) =>
      h('option', { value: one.getAttribute('value') ?? one.textContent, disabled: one.hasAttribute('disabled') }, one.textContent)));
    chosen !== undefined && chosen !== null && (this.input.value = chosen);
    this.keep();
  }
  keep() { this.input.options.length > 0 && (this.pending = this.input.value); super.keep(); }
});
class Box extends Field {
  static observed = [...Field.observed, 'checked'];
  control() { return h('input', { type: 'checkbox', role: this.localName === 's-switch' ? 'switch' : null }); }
  build() {
    super.build();
    const row = this.shadowRoot.querySelector('.row');
    row.append(this.words);
    this.input.checked = this.ticked ?? (this.hasAttribute('checked') || this.hasAttribute('defaultchecked'));
    this.keep();
  }
  update(name) {
    name === 'checked' && (this.input.checked = this.hasAttribute('checked'));
    super.update();
  }
  keep() { this.internals.setFormValue(this.checked ? this.a('value') ?? 'on' : null); }
  get value() { return this.a('value') ?? 'on'; }
  set value(next) { this.setAttribute('value', next); }
  get checked() { return this.built ? this.input.checked : this.ticked ?? this.hasAttribute('checked'); }
  set checked(next) {
    this.ticked = Boolean(next);
    if (this.built) {
      this.input.checked = this.ticked;
      this.keep();
    }
  }
}
define('s-checkbox', class extends Box {});
define('s-switch', class extends Box {});
define('s-choice', class extends HTMLElement {});
define('s-choice-list', class extends Part {
  static formAssociated = true;
  static focusable = true;
  static observed = ['label', 'error', 'details', 'disabled', 'multiple', 'labelaccessibilityvisibility'];
  static css = `${Field.css} fieldset { border: 0; padding: 0; margin: 0; display: grid; gap: 0.375rem; } .choice { display: flex; gap: 0.5rem; align-items: baseline; }`;
  internals = this.attachInternals();
  build() {
    this.legend = h('legend');
    this.list = h('div');
    this.help = h('p', { class: 'details', id: 'details' });
    this.wrong = h('p', { class: 'error', id: 'error' });
    this.set = h('fieldset', {}, this.legend, this.list, this.help, this.wrong);
    this.shadowRoot.append(this.set, h('slot', { hidden: true }));
    this.chosen ??= [...this.querySelectorAll('s-choice[selected], s-choice[defaultselected], s-choice[checked]')].map((one) => one.getAttribute('value'));
    new MutationObserver(() => this.choices()).observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
    this.choices();
  }
  choices() {
    const many = this.hasAttribute('multiple');
    this.list.replaceChildren(...[...this.querySelectorAll('s-choice')].map((choice, place) => {
      const input = h('input', { type: many ? 'checkbox' : 'radio', name: 'choice', id: `c${place}`, value: choice.getAttribute('value'), disabled: choice.hasAttribute('disabled') || this.hasAttribute('disabled') });
      input.checked = this.chosen.includes(input.value);
      input.addEventListener('change', () => this.pick());
      const label = h('label', { for: `c${place}` }, choice.firstChild?.textContent ?? '');
      const details = choice.getAttribute('details');
      return h('div', {}, h('div', { class: 'choice' }, input, label), details ? h('p', { class: 'details' }, details) : undefined);
    }));
    this.keep();
  }
  pick() {
    this.chosen = [...this.list.querySelectorAll('input:checked')].map((one) => one.value);
    this.keep();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
  keep() {
    const data = new FormData();
    this.chosen.forEach((one) => data.append(this.a('name') ?? '', one));
    this.internals.setFormValue(data);
  }
  update(name) {
    this.legend.textContent = this.a('label') ?? '';
    this.legend.className = this.a('labelaccessibilityvisibility') === 'exclusive' ? 'hidden' : '';
    Field.prototype.say.call({ help: this.help, wrong: this.wrong, input: this.set, a: (one) => this.a(one) });
    this.set.removeAttribute('aria-invalid');
    ['disabled', 'multiple'].includes(name) && this.choices();
  }
  get values() { return this.built ? [...this.chosen] : this.chosen ?? []; }
  set values(next) {
    this.chosen = [...next].map(String);
    this.built && this.choices();
  }
});
