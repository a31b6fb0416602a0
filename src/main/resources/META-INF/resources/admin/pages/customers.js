/* Customers' data: find a shopper, export or erase them; how long conversations are kept; what was asked. */

import { el, fill } from '../dom.js';
import { editor, sentence } from '../form.js';
import { badge, banner, busy, button, empty, failure, page, paragraph, section, spinner, stack, table } from '../ui.js';

const DOORS = '/admin/api/privacy';
const LIMIT = 20;
const LOOK_AGAIN_MILLIS = 2_000;

const KINDS = { export: 'Data export', erasure: 'Erasure', departure: 'Store data after uninstall' };
const ORIGINS = { shopify: 'Shopify', merchant: 'Your team', operator: 'Who runs Tendero' };
const STATES = { open: ['info', 'Under way'], settling: ['info', 'Erased, last look'], done: ['success', 'Done'], ignored: ['warning', 'Not needed'] };
/** What is kept of somebody, one and several. */
const PARTS = {
  shopper: ['identity', 'identities'], conversation: ['conversation', 'conversations'], inbox: ['message received', 'messages received'],
  outbox: ['message sent', 'messages sent'], messages: ['message in the log', 'messages in the log'], orders: ['order', 'orders'],
  privacy: ['data file', 'data files'], audit: ['note of a change', 'notes of changes'], store: ['setting or key', 'settings and keys'],
};

export async function show(main, app) {
  if (!app.may('manager')) {
    fill(main, page("Customers' data", {}, section('Not for your role', paragraph('A manager of your store can export and erase customers’ data.'))));
    return;
  }
  const settings = await app.api.get(`${DOORS}/settings`);
  const requests = el('div', { 'aria-live': 'polite' });
  const reload = () => list(requests, app);
  const retention = retentionForm(app, settings);
  fill(main, page("Customers' data", {}, retention.messages,
    finder(app, reload), retention.section, section('What was asked', requests)));
  await reload();
}

/** One field, whatever the merchant has: a phone, an e-mail or Shopify's number of the customer. */
function finder(app, reload) {
  const who = el('s-text-field', { label: 'Phone, e-mail or customer id', name: 'who', autocomplete: 'off',
    details: 'A phone with its country, like +353 87 123 4567' });
  const found = el('div', { 'aria-live': 'polite' });
  const look = () => busy(search, async () => {
    who.removeAttribute('error');
    fill(found);
    try {
      const clues = cluesIn(who.value);
      fill(found, result(app, clues, await app.api.post(`${DOORS}/find`, clues), reload, found));
    } catch (problem) {
      refused(problem, who, found, look);
    }
  });
  const search = button('Find', { on: { click: look } });
  who.addEventListener('keydown', (event) => event.key === 'Enter' && look());
  return section('Find a shopper', stack(who, el('s-box', {}, search), found));
}

function cluesIn(text) {
  const words = String(text ?? '').trim();
  if (words.includes('@')) {
    return { email: words };
  }
  if (/^[A-Z]{2}\.[A-Za-z0-9.]+$/.test(words)) {
    return { bsuid: words };
  }
  return /^\d{11,18}$/.test(words) && !words.startsWith('0') ? { customer_id: words, phone: words.slice(0, 18) } : { phone: words };
}

function refused(problem, field, place, again) {
  const [first] = problem.errors ?? [];
  if (problem.status === 422 && first) {
    field.setAttribute('error', sentence(first.message));
    field.focus?.();
  } else {
    fill(place, failure(problem, again));
  }
}

function result(app, clues, { conversations, rows }, reload, place) {
  if (conversations === 0) {
    return empty('Nobody found', 'No shopper of your store fits. A customer who never wrote to you on WhatsApp is not kept here.');
  }
  const what = kept(app, rows);
  const ask = (door, done) => async (event) => busy(event.currentTarget, async () => {
    try {
      const asked = await app.api.post(`${DOORS}/${door}`, clues);
      app.toast(done);
      fill(place);
      await reload();
      await followed(app, asked.id, reload);
    } catch (problem) {
      fill(place, failure(problem));
    }
  });
  const modal = el('s-modal', { id: 'erase-shopper', heading: 'Erase this shopper?' },
    paragraph(`This erases ${what} for good, everywhere, and drops what waits to be sent to them. It cannot be undone.`),
    paragraph('Their cart and language are lost. Orders in your Shopify admin stay. If they write again, they begin as somebody new.'),
    button('Erase for good', { slot: 'primary-action', variant: 'primary', tone: 'critical',
      command: '--hide', commandFor: 'erase-shopper', on: { click: ask('erasures', 'Erasing') } }),
    button('Keep', { slot: 'secondary-actions', command: '--hide', commandFor: 'erase-shopper' }));
  return stack(banner('success', conversations === 1 ? 'One shopper found' : `${conversations} conversations found`, `Kept of them: ${what}.`),
    el('s-button-group', {},
      button('Export their data', { on: { click: ask('exports', 'Gathering their data') } }),
      button('Erase…', { tone: 'critical', command: '--show', commandFor: 'erase-shopper' })),
    modal);
}

function kept(app, rows) {
  const parts = Object.entries(rows ?? {}).map(([name, count]) => `${app.format.number(count)} ${PARTS[name]?.[count === 1 ? 0 : 1] ?? name}`);
  return parts.length === 0 ? 'nothing but their number' : parts.join(', ');
}

/** Shows the request again until it is done, or a minute is over. */
async function followed(app, id, reload) {
  for (let times = 0; times < 30; times++) {
    await new Promise((over) => { setTimeout(over, LOOK_AGAIN_MILLIS); });
    const one = await app.api.get(`${DOORS}/requests/${id}`);
    if (one.state !== 'open') {
      await reload();
      return;
    }
  }
}

function retentionForm(app, settings) {
  let { version } = settings;
  const days = el('s-number-field', { label: 'Days a silent conversation is kept', name: 'retention_days', min: settings.least, max: settings.most, step: 1,
    details: `From ${settings.least} to ${settings.most}. After them the conversation, its cart and the shopper’s number are erased.` });
  const form = editor(app, {
    fields: { retention_days: { element: days, get: () => days.value, set: (value) => { days.value = String(value); } } },
    values: { retention_days: String(settings.retention_days) },
    save: async ({ retention_days: wanted }) => {
      const saved = await app.api.put(`${DOORS}/settings`, { retention_days: /^\d+$/.test(wanted) ? Number(wanted) : wanted, version });
      version = saved.version;
      return { retention_days: String(saved.retention_days) };
    },
    reload: () => app.reload(),
  });
  return { messages: form.messages, section: section('How long conversations are kept', days) };
}

async function list(place, app, cursors = [undefined]) {
  fill(place, spinner('Loading requests'));
  try {
    const query = new URLSearchParams({ limit: LIMIT });
    cursors.at(-1) && query.set('cursor', cursors.at(-1));
    const found = await app.api.get(`${DOORS}/requests?${query}`);
    fill(place, found.requests.length === 0
      ? empty('Nothing was asked yet', 'When a customer asks your shop for their data, or to be forgotten, Shopify tells us. It is listed here with what was done and until when it must be.')
      : [table('Requests about people’s data', [{ heading: 'Came', slot: 'primary' }, { heading: 'What' }, { heading: 'From' }, { heading: 'State' },
        { heading: 'Due' }, { heading: 'Done' }, { heading: 'What it was' }, { heading: 'File' }], found.requests.map((one) => row(app, one, place))),
      pager(app, found, cursors, (next) => list(place, app, next))]);
  } catch (problem) {
    fill(place, failure(problem, () => list(place, app, cursors)));
  }
}

function row(app, one, place) {
  const [tone, words] = one.overdue ? ['critical', 'Overdue'] : STATES[one.state] ?? ['info', one.state];
  return [app.format.time(one.received_at), KINDS[one.kind] ?? one.kind, ORIGINS[one.origin] ?? one.origin, badge(tone, words),
    app.format.date(one.due_at), one.done_at ? app.format.time(one.done_at) : '–', outcome(app, one),
    one.file_until ? button('Download', { on: { click: (event) => busy(event.currentTarget, () => download(app, one.id, place)) } }) : '–'];
}

function outcome(app, one) {
  if (one.state === 'ignored') {
    return one.trouble ?? '–';
  }
  return Object.keys(one.rows ?? {}).length > 0 ? kept(app, one.rows) : one.done_at ? 'Nobody we know' : '–';
}

async function download(app, id, place) {
  try {
    const href = URL.createObjectURL(await app.api.blob(`${DOORS}/requests/${id}/file`));
    const link = el('a', { href, download: `shopper-data-${id}.json` });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
  } catch (problem) {
    fill(place, failure(problem, () => list(place, app)));
  }
}

function pager(app, { total, next_cursor: next }, cursors, go) {
  return el('s-stack', { direction: 'inline', gap: 'base', alignItems: 'center' },
    button('Newer', { disabled: cursors.length === 1, on: { click: () => go(cursors.slice(0, -1)) } }),
    button('Older', { disabled: !next, on: { click: () => go([...cursors, next]) } }),
    el('s-text', { color: 'subdued' }, `${app.format.number(total)} in all`));
}
