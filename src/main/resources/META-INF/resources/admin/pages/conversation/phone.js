/* The phone beside the form: what a shopper would read, as our core would write it. */

import { el, fill, set } from '../../dom.js';
import { banner, paragraph, spinner } from '../../ui.js';

const PAUSE_MILLIS = 350;

const SCREENS = {
  welcome: 'Welcome',
  menu: 'Menu',
  product: 'A product',
  cart: 'Cart',
  closed: 'When nobody is there',
};

/** What WhatsApp makes bold or strikes through; no mark begins or ends with a space. */
const MARKS = /\*([^*\n]+)\*|~([^~\n]+)~/g;

/**
 * @param {object} api
 * @param {() => object} ask what to show: its language and what is not saved yet
 * @param {{door?: string, title?: (id: string) => string}} options where to ask; `title` says what a
 *   screen is called where the door tells which there are
 * @returns {{element: Element, refresh: () => void, showScreen: (name: string) => void}}
 */
export function phone(api, ask, { door = '/admin/api/preview', title } = {}) {
  const choice = el('s-select', { label: 'Screen', value: title ? 'main' : 'welcome', on: { change: () => paint() } },
    title ? el('s-option', { value: 'main' }, title('main')) : Object.entries(SCREENS).map(([value, words]) => el('s-option', { value }, words)));
  const chat = el('div', { class: 'phone-chat', role: 'region', 'aria-label': 'Preview', 'aria-live': 'off', tabindex: '0' }, spinner('Loading the preview'));
  let shown;
  let waiting;
  let round = 0;

  async function load() {
    const mine = ++round;
    try {
      const preview = await api.post(door, ask());
      if (mine === round) {
        shown = preview;
        title && screens();
        paint();
      }
    } catch (problem) {
      mine === round && fill(chat, banner('warning', 'No preview', problem.detail ?? 'Try again in a moment.'));
    }
  }

  /** What can be looked at changes with what is written. */
  function screens() {
    const before = choice.value;
    const ids = Object.keys(shown.screens);
    fill(choice, ids.map((id) => el('s-option', { value: id }, title(id))));
    choice.value = ids.includes(before) ? before : ids[0];
  }

  function paint() {
    if (!shown) {
      return;
    }
    const message = shown.screens[choice.value];
    set(chat, 'dir', shown.direction);
    set(chat, 'lang', shown.language);
    fill(chat, message ? bubble(message) : paragraph('Your shop shows no product that could stand here.'));
  }

  function refresh() {
    clearTimeout(waiting);
    waiting = setTimeout(load, PAUSE_MILLIS);
  }

  load();
  return {
    element: el('s-section', { heading: 'Preview', slot: 'aside', class: 'phone' }, choice, chat),
    refresh,
    showScreen(name) {
      choice.value = name;
      paint();
    },
  };
}

function bubble(message) {
  const inner = message.type === 'text' ? { body: { text: message.text.body } } : message.interactive;
  const action = inner.action ?? {};
  return [
    el('div', { class: 'phone-bubble' },
      inner.header?.type === 'image' && el('p', { class: 'phone-picture' }, 'Picture'),
      inner.header?.type === 'document' && el('p', { class: 'phone-picture' }, inner.header.document.filename),
      inner.header?.type === 'text' && el('p', { class: 'phone-strong' }, inner.header.text),
      el('p', { class: 'phone-body' }, marked(inner.body.text)),
      inner.footer && el('p', { class: 'phone-footer' }, inner.footer.text),
      action.button && el('p', { class: 'phone-open' }, `☰ ${action.button}`)),
    (action.buttons ?? []).map((one) => el('p', { class: 'phone-button' }, one.reply.title)),
    action.parameters && el('p', { class: 'phone-button' }, `↗ ${action.parameters.display_text}`),
    action.sections && el('div', { class: 'phone-list' }, action.sections.map(section)),
  ];
}

function section({ title, rows }) {
  return [
    title && el('p', { class: 'phone-heading' }, title),
    rows.map((row) => el('div', { class: 'phone-row' },
      el('p', { class: 'phone-title' }, row.title),
      row.description && el('p', { class: 'phone-small' }, row.description))),
  ];
}

/** WhatsApp's own marks as it shows them; everything stays text. */
function marked(text) {
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(MARKS)) {
    parts.push(text.slice(from, found.index), found[1] ? el('strong', {}, found[1]) : el('s', {}, found[2]));
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}
