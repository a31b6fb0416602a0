/* Answers: what is asked again and again, how the store is reached, and what was written before. */

import { el, fill } from '../dom.js';
import { editor } from '../form.js';
import { banner, busy, button, failure, page, paragraph, section, stack, table } from '../ui.js';
import { questions } from './answers/questions.js';

const DOOR = '/admin/api/answers';

const PLACE = ['name', 'address', 'latitude', 'longitude'];

export async function show(main, app) {
  if (!app.may('manager')) {
    fill(main, page('Answers', {}, section('Not for your role', paragraph('A manager of your store writes the answers that shoppers get.'))));
    return;
  }
  const [answers, settings] = await Promise.all([app.api.get(DOOR), app.api.get('/admin/api/settings')]);
  let { version } = answers;
  const list = questions(settings.languages);
  const fields = { questions: list, ...contactFields() };
  const form = editor(app, {
    fields,
    values: toFields(answers),
    save: async (values) => {
      const saved = await app.api.put(DOOR, { version, ...fromFields(values) }).catch((problem) => { throw named(problem); });
      version = saved.version;
      load();
      return toFields(saved);
    },
    reload: () => app.reload(),
  });
  const past = el('div', { 'aria-live': 'polite' });
  const load = () => history(past, app, () => version);
  fill(main, page('Answers', {}, form.messages,
    section('Questions and answers',
      paragraph('When a shopper asks one of these in their own words, they get your answer. In a language you did not write, they get the first one you did.'),
      list.element),
    tryOut(app),
    section('Contact', paragraph('Shoppers who write “contact”, “address” or “opening hours” get this, with the map one tap away.'),
      stack(Object.values(contactFieldsOnly(fields)))),
    section('Opening hours', paragraph('Your hours and holidays are told with it. They are on the page ',
      el('s-link', { href: '/admin/conversation' }, 'Conversation'), ', because the chat uses them everywhere.')),
    section('Earlier versions', past)));
  await load();
}

function contactFields() {
  const field = (label, props = {}) => el('s-text-field', { label, autocomplete: 'off', ...props });
  return {
    'contact.phone': field('Phone', { details: 'With the country, such as +33 4 72 00 12 34.' }),
    'contact.email': field('E-mail'),
    'contact.website': field('Website', { placeholder: 'https://' }),
    'contact.place.name': field('Name on the door'),
    'contact.place.address': field('Address', { details: 'In one line.' }),
    'contact.place.latitude': field('Latitude', { details: 'With both, shoppers get a pin on the map. Such as 45.7676.' }),
    'contact.place.longitude': field('Longitude', { details: 'Such as 4.8344.' }),
  };
}

const contactFieldsOnly = ({ questions: unused, ...rest }) => rest;

function toFields({ faq, contact }) {
  const place = contact.place ?? {};
  return {
    questions: faq,
    'contact.phone': contact.phone ?? '',
    'contact.email': contact.email ?? '',
    'contact.website': contact.website ?? '',
    ...Object.fromEntries(PLACE.map((name) => [`contact.place.${name}`, String(place[name] ?? '')])),
  };
}

/** In the door's shape; what is no number goes there as it is, to be told. */
function fromFields(values) {
  const place = {};
  PLACE.forEach((name) => {
    const value = values[`contact.place.${name}`].trim();
    const number = Number(value.replace(',', '.'));
    if (value !== '') {
      place[name] = (name === 'latitude' || name === 'longitude') && !Number.isNaN(number) ? number : value;
    }
  });
  const contact = Object.fromEntries(['phone', 'email', 'website']
    .map((name) => [name, values[`contact.${name}`].trim()]).filter(([, value]) => value !== ''));
  return { faq: values.questions, contact: Object.keys(place).length > 0 ? { ...contact, place } : contact };
}

/** What the door calls faq[2].answer.en is the third question to a person. */
function named(problem) {
  problem.errors = (problem.errors ?? []).map(({ field, message }) => {
    const found = /^faq\[(\d+)\]\.?(.*)$/.exec(field);
    return found ? { field: `Question ${Number(found[1]) + 1}, ${found[2].replace('.', ' in ')}`, message } : { field, message };
  });
  return problem;
}

/** What a shopper would get for words, from what is saved. */
function tryOut(app) {
  const field = el('s-text-field', { label: 'Ask as a shopper would', autocomplete: 'off', placeholder: 'how long does shipping take' });
  const said = el('div', { 'aria-live': 'polite' });
  const ask = button('Ask');
  ask.addEventListener('click', () => busy(ask, async () => {
    if (field.value.trim() === '') {
      return;
    }
    try {
      const [{ sure, likely }, { faq }] = await Promise.all([app.api.post(`${DOOR}/read`, { text: field.value }), app.api.get(DOOR)]);
      fill(said, answered(faq, sure, likely));
    } catch (problem) {
      fill(said, failure(problem));
    }
  }));
  return section('Try it', paragraph('Asks what is saved.'), stack(field, ask, said));
}

const first = (texts) => Object.values(texts)[0] ?? '';

function answered(faq, sure, likely) {
  const called = (key) => faq.find((entry) => entry.key === key);
  if (sure && called(sure)) {
    const { question, answer } = called(sure);
    return el('div', { class: 'phone-bubble' }, el('strong', {}, first(question)), el('p', { class: 'phone-body' }, first(answer)));
  }
  const offered = likely.map(called).filter(Boolean);
  return offered.length > 0
    ? banner('info', 'Not sure enough: it asks back', ...offered.map(({ question }) => first(question)))
    : banner('info', 'No answer fits', 'The chat looks for products instead.');
}

/** Versions that can be brought back. */
async function history(place, app, version) {
  try {
    const { versions } = await app.api.get(`${DOOR}/history`);
    fill(place, versions.length < 2 ? paragraph('There is no earlier version yet.')
      : table('Earlier versions', [{ heading: 'When', slot: 'primary' }, { heading: 'Questions' }, { heading: '' }],
        versions.slice(1).map((one) => [app.format.time(one.changed_at), app.format.number(one.entries), back(app, one, version)])));
  } catch (problem) {
    fill(place, failure(problem, () => history(place, app, version)));
  }
}

function back(app, one, version) {
  const again = button('Bring back', { accessibilityLabel: `Bring back the version of ${app.format.time(one.changed_at)}` });
  again.addEventListener('click', () => busy(again, async () => {
    try {
      await app.api.post(`${DOOR}/history/${one.version}`, { version: version() });
      app.toast('Brought back');
      await app.reload();
    } catch (problem) {
      app.toast(problem.detail ?? 'That was not kept. Please try again.');
    }
  }));
  return again;
}
