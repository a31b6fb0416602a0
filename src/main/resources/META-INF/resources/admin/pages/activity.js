/* Activity: what went out, what came in, what is wrong, and who changed what. */

import { el, fill } from '../dom.js';
import { badge, banner, button, empty, failure, page, paragraph, section, spinner, table } from '../ui.js';

const LIMIT = 25;

const LISTS = {
  messages: {
    title: 'Messages',
    filters: [{ name: 'state', label: 'State', options: [['', 'All'], ['waiting', 'Waiting'], ['sent', 'Sent'], ['delivered', 'Delivered'],
      ['read', 'Read'], ['failed', 'Failed'], ['expired', 'Too late'], ['held', 'Held back']] }],
    columns: [{ heading: 'When', slot: 'primary' }, { heading: 'State' }, { heading: 'Reason' }, { heading: 'Billable' }, { heading: 'Conversation' }],
    row: ({ format }, one) => [format.time(one.at), state(one.state), reason(one), billable(one), short(one.conversation)],
    nothing: ['No messages yet', 'Every answer that a shopper gets is listed here, with what became of it.'],
  },
  webhooks: {
    title: 'Webhooks',
    filters: [{ name: 'source', label: 'From', options: [['', 'All'], ['whatsapp', 'WhatsApp'], ['shopify', 'Shopify'], ['tendero', 'Tendero']] },
      { name: 'state', label: 'State', options: [['', 'All'], ['waiting', 'Waiting'], ['done', 'Done'], ['parked', 'Put aside']] }],
    columns: [{ heading: 'When', slot: 'primary' }, { heading: 'From' }, { heading: 'Kind' }, { heading: 'State' }, { heading: 'Outcome' }],
    row: ({ format }, one) => [format.time(one.at), SOURCES[one.source] ?? one.source, one.kind, state(one.state), one.outcome ?? '–'],
    nothing: ['Nothing has come in yet', 'What WhatsApp and Shopify tell Tendero is listed here: messages by their kind, orders, changes of your products.'],
  },
  changes: {
    title: 'Changes',
    filters: [{ name: 'about', label: 'About', options: [['', 'All'], ['settings', 'Settings'], ['conversation', 'Conversation'], ['whatsapp', 'WhatsApp'],
      ['privacy', "Customers' data"], ['install', 'Installation'], ['inbox', 'Inbox'], ['team', 'Team'], ['home', 'Home'], ['sync', 'In step with Shopify']] }],
    columns: [{ heading: 'When', slot: 'primary' }, { heading: 'Who' }, { heading: 'What' }, { heading: 'Details' }],
    row: ({ format }, one) => [format.time(one.at), who(one), one.what, Object.entries(one.details).map(([name, value]) => `${name}: ${value}`).join(', ') || '–'],
    nothing: ['Nobody has changed anything yet', 'Who changed what, and when, is listed here.'],
  },
};

const SOURCES = { whatsapp: 'WhatsApp', shopify: 'Shopify', tendero: 'Tendero' };

const STATES = {
  waiting: ['info', 'Waiting'], sent: ['info', 'Sent'], delivered: ['success', 'Delivered'], read: ['success', 'Read'], failed: ['critical', 'Failed'],
  expired: ['warning', 'Too late'], held: ['warning', 'Held back'], done: ['success', 'Done'], parked: ['critical', 'Put aside'],
};

const state = (word) => badge(STATES[word]?.[0] ?? 'info', STATES[word]?.[1] ?? word);
const short = (id) => String(id).slice(0, 8);
const billable = (one) => one.billable === true ? 'Yes' : one.billable === false ? 'No' : '–';

function reason(one) {
  if (one.state === 'expired') {
    return 'The 24 hours after the shopper’s last message were over';
  }
  return [one.reason, one.repeated && 'may have been sent twice: WhatsApp’s answer was lost'].filter(Boolean).join('; ') || '–';
}

function who({ role, user }) {
  const roles = { operator: 'Who runs Tendero', key: 'Your software', owner: 'Owner', manager: 'Manager', agent: 'Agent' };
  return user ? `${roles[role] ?? role} ${user}` : roles[role] ?? role;
}

export async function show(main, app) {
  if (!app.may('manager')) {
    fill(main, page('Activity', {}, section('Not for your role', paragraph('A manager of your store sees what happened here.'))));
    return;
  }
  const { problems } = await app.api.get('/admin/api/activity/problems');
  const chosen = el('s-choice-list', { label: 'Show', name: 'list' },
    Object.entries(LISTS).map(([name, list]) => el('s-choice', { value: name }, list.title)));
  const place = el('div');
  chosen.values = ['messages'];
  chosen.addEventListener('change', () => open(place, app, chosen.values[0]));
  fill(main, page('Activity', {},
    problems.map(({ tone, title, detail }) => banner(tone, title, detail)),
    section('What to look at', chosen), place));
  await open(place, app, 'messages');
}

/** One list from its beginning, with its filters. */
async function open(place, app, name) {
  const list = LISTS[name];
  const rows = el('div', { 'aria-live': 'polite' });
  const filters = list.filters.map((filter) => {
    const field = el('s-select', { label: filter.label, name: filter.name },
      filter.options.map(([value, words]) => el('s-option', { value }, words)));
    field.value = '';
    field.addEventListener('change', () => load(rows, app, name, filters));
    return field;
  });
  fill(place, section(list.title, el('s-grid', { gridTemplateColumns: 'repeat(auto-fit, minmax(10rem, 1fr))', gap: 'base' }, filters), rows));
  await load(rows, app, name, filters);
}

async function load(rows, app, name, filters, cursors = [undefined]) {
  const list = LISTS[name];
  const query = new URLSearchParams({ limit: LIMIT });
  filters.filter((field) => field.value).forEach((field) => query.set(field.getAttribute('name'), field.value));
  cursors.at(-1) && query.set('cursor', cursors.at(-1));
  fill(rows, spinner(`Loading ${list.title.toLowerCase()}`));
  try {
    const found = await app.api.get(`/admin/api/activity/${name}?${query}`);
    fill(rows, found.items.length === 0 && !found.next_cursor && cursors.length === 1 ? nothing(list, filters) : [
      found.items.length === 0 ? paragraph('Nothing fits among these; there are older ones.') : table(list.title, list.columns, found.items.map((one) => list.row(app, one))),
      pager(found, cursors, (next) => load(rows, app, name, filters, next), app)]);
  } catch (problem) {
    fill(rows, failure(problem, () => load(rows, app, name, filters, cursors)));
  }
}

function nothing(list, filters) {
  return filters.some((field) => field.value)
    ? empty('Nothing fits', 'Choose other filters to see more.')
    : empty(...list.nothing);
}

function pager({ total, total_is_least: least, next_cursor: next }, cursors, go, app) {
  return el('s-stack', { direction: 'inline', gap: 'base', alignItems: 'center' },
    button('Newer', { disabled: cursors.length === 1, on: { click: () => go(cursors.slice(0, -1)) } }),
    button('Older', { disabled: !next, on: { click: () => go([...cursors, next]) } }),
    el('s-text', { color: 'subdued' }, `${app.format.number(total)}${least ? '+' : ''} in all`));
}
