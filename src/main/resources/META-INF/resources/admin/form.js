/* A form with Shopify's save bar: what was changed is seen, saved or thrown away, and never lost by
 * going away. What cannot be taken is told beside its field. */

import { el, fill, set } from './dom.js';
import { banner, button } from './ui.js';

/**
 * Makes fields one form.
 *
 * @param {object} app as pages get it
 * @param {object} options
 * @param {Object<string, Element|{element: Element, get: Function, set: Function}>} options.fields by
 *   the names that the door knows; Polaris fields are read and written by themselves
 * @param {Object<string, any>} options.values as they are now
 * @param {(values: object) => Promise<object|undefined>} options.save sends them; answers the values
 *   as they are afterwards, if they may differ
 * @param {() => Promise<void>} [options.reload] reads the newest version after a conflict
 * @returns {{messages: Element, dirty: () => boolean, check: Function, load: Function}} `messages`
 *   belongs above the fields; `check` looks for changes that no event told of
 */
export function editor(app, { fields, values, save, reload }) {
  const messages = el('div', { 'data-messages': true });
  const parts = Object.entries(fields).map(([name, field]) => part(name, field));
  const bar = saveBar(store, () => load(saved));
  let saved = values;
  let changed = false;

  function load(next) {
    saved = next;
    parts.forEach((one) => one.set(next[one.name]));
    clean();
    check();
  }

  function read() {
    return Object.fromEntries(parts.map((one) => [one.name, one.get()]));
  }

  function baseline() {
    return JSON.stringify(before);
  }

  let before = {};

  function clean() {
    before = read();
    parts.forEach((one) => set(one.element, 'error', null));
    fill(messages);
  }

  function check() {
    changed = JSON.stringify(read()) !== baseline();
    bar.show(changed);
  }

  async function store() {
    parts.forEach((one) => set(one.element, 'error', null));
    fill(messages);
    bar.busy(true);
    try {
      const sent = read();
      load((await save(sent)) ?? sent);
      app.toast('Saved');
    } catch (problem) {
      refused(problem);
    } finally {
      bar.busy(false);
    }
  }

  function refused(problem) {
    const rest = (problem.errors ?? []).filter((error) => !told(error));
    const first = parts.find((one) => one.element.hasAttribute('error'));
    if (problem.conflict && reload) {
      fill(messages, banner('warning', 'Somebody else changed this meanwhile',
        'Nothing of yours was saved. Load the newest version, then change it again.',
        button('Load the newest version', { slot: 'secondary-actions', on: { click: reload } })));
    } else if (!first || rest.length > 0) {
      fill(messages, banner('critical', problem.title ?? 'Not saved', problem.detail ?? 'Try again in a moment.',
        rest.map((error) => el('s-paragraph', {}, `${error.field}: ${error.message}`))));
    }
    (first?.element ?? messages).scrollIntoView({ block: 'center' });
    first?.element.focus?.();
  }

  /** Whether the error has a field to stand beside: `welcome[fr]` stands beside `welcome`. */
  function told(error) {
    const exact = parts.find((one) => one.name === error.field);
    const near = exact ?? parts.find((one) => error.field.startsWith(`${one.name}.`) || error.field.startsWith(`${one.name}[`));
    near && set(near.element, 'error', sentence(error.message));
    return near !== undefined;
  }

  parts.forEach((one) => ['input', 'change'].forEach((event) => one.element.addEventListener(event, check)));
  load(values);
  app.guard(() => changed, () => bar.show(false));
  return { messages, dirty: () => changed, check, load };
}

/** A door says "at most 80 characters"; beside a field that is a sentence. */
export function sentence(message) {
  return message.charAt(0).toUpperCase() + message.slice(1);
}

function part(name, field) {
  if (!(field instanceof Element)) {
    return { name, ...field };
  }
  const tag = field.localName;
  if (tag === 's-checkbox' || tag === 's-switch') {
    return { name, element: field, get: () => field.checked, set: (value) => { field.checked = Boolean(value); } };
  }
  if (tag === 's-choice-list') {
    return { name, element: field, get: () => [...field.values], set: (value) => { field.values = value ?? []; } };
  }
  return { name, element: field, get: () => field.value, set: (value) => { field.value = value ?? ''; } };
}

/** Shopify's bar over the page; it hears our word, and we hear its two buttons. */
function saveBar(save, discard) {
  const saving = el('button', { variant: 'primary', on: { click: save } }, 'Save');
  const bar = el('ui-save-bar', { id: 'save-bar', discardConfirmation: true }, saving,
    el('button', { on: { click: discard } }, 'Discard'));
  document.getElementById('save-bar')?.remove();
  document.body.append(bar);
  let shown = false;
  return {
    busy: (now) => set(saving, 'loading', now),
    show(now) {
      if (now !== shown) {
        shown = now;
        now ? shopify.saveBar.show('save-bar') : shopify.saveBar.hide('save-bar');
      }
    },
  };
}
