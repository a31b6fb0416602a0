/* Conversation: what the merchant chooses about the chat, with the phone beside it. */

import { el, fill, set } from '../dom.js';
import { editor } from '../form.js';
import { banner, busy, button, page, paragraph, section, stack } from '../ui.js';
import { askForDrafts } from './conversation/drafts.js';
import { hoursFields, hoursFromFields, hoursToFields, ordered } from './conversation/arrange.js';
import { phone } from './conversation/phone.js';
import { synonyms } from './conversation/synonyms.js';
import { modelToday, understandingFields } from './conversation/understanding.js';
import { inOrder, LANGUAGES, languagesField, perLanguage, wording } from './conversation/words.js';

const DOOR = '/admin/api/settings';

const PLAIN = ['timezone', 'max_quantity', 'cart_life_days', 'contact', 'person_hours', 'language_model_calls'];
const NUMBERS = ['max_quantity', 'cart_life_days', 'person_hours', 'language_model_calls'];
const ONE_OF = ['checkout', 'sold_out', 'language_model'];
const TEXTS = ['welcome_message', 'closed_message'];

export async function show(main, app) {
  if (!app.may('manager')) {
    fill(main, page('Conversation', {}, section('Not for your role', paragraph('A manager of your store decides what the chat says.'))));
    return;
  }
  const [settings, shelves] = await Promise.all([app.api.get(DOOR), collections(app)]);
  fill(main, conversation(app, settings, shelves));
}

/** The page without its collections is better than no page. */
async function collections(app) {
  try {
    return (await app.api.get('/admin/api/collections')).collections;
  } catch {
    return undefined;
  }
}

function conversation(app, settings, shelves) {
  let now = settings;
  const parts = fieldsOf(app, shelves, settings, (tag) => speak(tag));
  const conflict = el('div', { 'data-conflict': true });
  const form = editor(app, {
    fields: parts.fields,
    values: toFields(settings),
    save,
    reload: () => app.reload(),
  });
  parts.search = synonyms(app);
  parts.model = modelToday(app);
  parts.drafts = askForDrafts(parts.fields.checkout, () => now.checkout, () => form.check());
  const language = el('s-select', { label: 'Write and preview in', value: settings.languages[0], on: { change: () => speak(language.value) } },
    Object.entries(LANGUAGES).map(([value, words]) => el('s-option', { value }, words)));
  const chat = phone(app.api, () => ({ language: language.value, settings: changes() }));
  const undo = button('Undo the last save', { on: { click: () => busy(undo, undoLast) } });
  const offerUndo = () => set(undo, 'hidden', now.past.length === 0);

  function speak(tag) {
    language.value = tag;
    parts.texts.forEach((text) => text.show(tag));
    parts.words.show(tag);
    chat.refresh();
  }

  /** What the fields say that the door does not know yet. */
  function changes() {
    const [mine, theirs] = [fromFields(read(parts.fields)), fromFields(toFields(now))];
    return Object.fromEntries(Object.entries(mine).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(theirs[name])));
  }

  async function save() {
    fill(conflict);
    parts.words.wrong([]);
    try {
      now = await app.api.put(DOOR, { ...changes(), version: now.version });
      offerUndo();
      return toFields(now);
    } catch (problem) {
      await refused(problem);
      throw problem;
    }
  }

  async function refused(problem) {
    const words = problem.errors?.filter((error) => error.field.startsWith('wording.')) ?? [];
    if (words.length > 0) {
      problem.errors = problem.errors.filter((error) => !words.includes(error));
      speak(parts.words.wrong(words) ?? language.value);
    }
    if (problem.conflict) {
      const { version } = await app.api.get(DOOR);
      fill(conflict, el('s-box', { padding: 'base' }, button('Keep my changes', {
        on: {
          click: () => {
            now = { ...now, version };
            fill(conflict, banner('info', 'Save again', 'Only what you changed yourself will be saved; everything else stays as it is now.'));
          },
        },
      })));
    }
  }

  async function undoLast() {
    try {
      await app.api.post(`${DOOR}/undo`, { version: now.version });
      app.toast('Brought back');
      await app.reload();
    } catch (problem) {
      fill(conflict, banner('critical', problem.title, problem.detail));
    }
  }

  const shown = page('Conversation', { secondary: [undo] },
    form.messages, conflict, language, sections(parts, shelves), chat.element);
  ['input', 'change'].forEach((event) => shown.addEventListener(event, (happened) => !chat.element.contains(happened.target) && chat.refresh()));
  [['hours', 'closed'], ['closed', 'closed']].forEach(([name, screen]) =>
    parts.places[name].addEventListener('focusin', () => chat.showScreen(screen)));
  parts.places.welcome.addEventListener('focusin', () => chat.showScreen('welcome'));
  parts.texts.forEach((text) => text.show(language.value));
  parts.words.show(language.value);
  offerUndo();
  return shown;
}

function fieldsOf(app, shelves, settings, speak) {
  const welcome = perLanguage('welcome_message', 'Welcome', { rows: 3, details: 'Up to 1024 characters. Empty: our own words.' }, speak);
  const closed = perLanguage('closed_message', 'When nobody is there', { rows: 2, details: 'Up to 300 characters, when the store opens again is said below. Empty: our own words.' }, speak);
  const words = wording(app.api);
  const some = el('s-switch', { label: 'Show only some of my collections' });
  const shelf = ordered('Collections', (shelves ?? []).map((one) => ({ id: one.id, label: one.title, details: `${one.products} products` })));
  const fields = {
    languages: languagesField(),
    ...welcome.fields,
    collections: chosen(some, shelf),
    sold_out: el('s-choice-list', { label: 'Sold-out products' },
      el('s-choice', { value: 'marked' }, 'Shown, and marked as sold out'), el('s-choice', { value: 'hidden' }, 'Hidden')),
    contact: el('s-text-field', { label: 'How to reach a person', details: 'A phone number, an address, or whatever helps. Up to 200 characters.', autocomplete: 'off' }),
    person_hours: el('s-number-field', { label: 'Hours until a person\'s conversation is the bot\'s again', min: 0, max: 168, step: 1, suffix: 'hours',
      details: 'Counted from the last message, and not before you open. 0: shoppers are never handed to a person.' }),
    timezone: zones(settings.timezone),
    ...hoursFields(),
    ...closed.fields,
    max_quantity: el('s-number-field', { label: 'Most of one item in a cart', min: 1, max: 1000, step: 1 }),
    cart_life_days: el('s-number-field', { label: 'Days a cart is kept', min: 1, max: 365, step: 1, suffix: 'days' }),
    ...understandingFields(),
    checkout: el('s-choice-list', { label: 'Checkout' },
      el('s-choice', { value: 'storefront_cart' }, 'Checkout with exact totals and the phone filled in'),
      el('s-choice', { value: 'permalink' }, 'A link to the cart'),
      el('s-choice', { value: 'draft_order' }, 'A draft order')),
    wording: words,
  };
  return { fields, texts: [welcome, closed], words, some, shelf, places: {} };
}

/** Nothing chosen means all of them, in the shop's order. */
function chosen(some, shelf) {
  const element = el('div', {}, some, shelf.element);
  const hide = () => set(shelf.element, 'hidden', !some.checked);
  some.addEventListener('change', hide);
  new MutationObserver(() => set(shelf.element, 'error', element.getAttribute('error'))).observe(element, { attributeFilter: ['error'] });
  return {
    element,
    get: () => (some.checked ? shelf.get() : []),
    set(ids) {
      some.checked = ids.length > 0;
      shelf.set(ids);
      hide();
    },
  };
}

function zones(own) {
  const all = new Set([own, 'UTC', ...(Intl.supportedValuesOf?.('timeZone') ?? [])]);
  return el('s-select', { label: 'Time zone' }, [...all].map((zone) => el('s-option', { value: zone }, zone)));
}

function sections(parts, shelves) {
  const { fields, places } = parts;
  const named = (start) => Object.entries(fields).filter(([name]) => name.startsWith(start)).map(([, field]) => field.element ?? field);
  places.welcome = section('Welcome', ...named('welcome_message.'));
  places.hours = section('Opening hours', paragraph('When a person can be reached; the chat itself sells at any hour. Such as 09:00-12:30, 14:00-18:00; with no day filled in, somebody is always there.'),
    stack(fields.timezone, ...named('hours.')));
  places.closed = section('When nobody is there', ...named('closed_message.'));
  return [
    places.welcome,
    section('Languages', fields.languages.element),
    section('Products', stack(
      shelves ? fields.collections.element : banner('warning', 'Your collections cannot be read now', 'Shopify did not answer. What you chose before stays as it is.'),
      fields.sold_out)),
    parts.search,
    section('Understanding', stack(fields.language_model, fields.language_model_calls, parts.model)),
    section('Reaching a person', stack(fields.contact, fields.person_hours)),
    places.hours,
    places.closed,
    section('Cart and checkout', stack(fields.max_quantity, fields.cart_life_days, parts.drafts, fields.checkout)),
    section('All texts', paragraph('Every word of the chat can be your own, in each of its languages.'), fields.wording.element),
  ];
}

function toFields(settings) {
  const values = { languages: settings.languages, collections: settings.collections, wording: settings.wording };
  PLAIN.forEach((name) => { values[name] = String(settings[name] ?? ''); });
  ONE_OF.forEach((name) => { values[name] = [settings[name]]; });
  TEXTS.forEach((name) => Object.keys(LANGUAGES).forEach((tag) => { values[`${name}.${tag}`] = settings[name][tag] ?? ''; }));
  return { ...values, ...hoursToFields(settings.hours) };
}

/** The fields' values in the door's shape. */
function fromFields(values) {
  const settings = { languages: values.languages, collections: values.collections, wording: inOrder(values.wording) };
  PLAIN.forEach((name) => { settings[name] = NUMBERS.includes(name) && /^\d+$/.test(values[name]) ? Number(values[name]) : values[name]; });
  ONE_OF.forEach((name) => { settings[name] = values[name][0]; });
  TEXTS.forEach((name) => {
    settings[name] = Object.fromEntries(Object.keys(LANGUAGES).map((tag) => [tag, values[`${name}.${tag}`].trim()]).filter(([, text]) => text !== ''));
  });
  return { ...settings, hours: hoursFromFields(values) };
}

function read(fields) {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name,
    field instanceof Element ? (field.localName === 's-choice-list' ? [...field.values] : field.value) : field.get()]));
}
