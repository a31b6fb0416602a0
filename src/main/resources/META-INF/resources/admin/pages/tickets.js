/* Tickets: what shoppers reported, one below the other, and one of them with all that was said. */

import { el, fill } from '../dom.js';
import { badge, banner, busy, button, empty, page, paragraph, section, stack, table } from '../ui.js';

const DOOR = '/api/v1/tickets';

const STATES = {
  received: ['Received', 'info'],
  looked_at: ['Being looked at', 'info'],
  waiting: ['Waiting for the shopper', 'warning'],
  resolved: ['Resolved', 'success'],
  refused: ['Refused', 'neutral'],
};
const PRIORITIES = { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' };
const KINDS = { defect: 'Defect', issue: 'Other' };
const TOLD = {
  sent: 'sent',
  waiting: 'is told at the shopper’s next message: WhatsApp lets the store write within 24 hours only',
  told: 'told',
};

export async function show(main, app) {
  const wanted = new URLSearchParams(location.search).get('ticket');
  await (/^[1-9][0-9]{0,17}$/.test(wanted ?? '') ? one(main, app, wanted) : list(main, app));
}

const option = ([value, title]) => el('s-option', { value }, title);

function select(label, all, options) {
  return el('s-select', { label }, option(['', all]), Object.entries(options).map(option));
}

async function list(main, app) {
  const state = select('State', 'Any state', { open: 'All open', ...Object.fromEntries(Object.entries(STATES).map(([key, [title]]) => [key, title])) });
  state.value = 'open';
  const kind = select('Kind', 'Any kind', KINDS);
  const priority = select('Priority', 'Any priority', PRIORITIES);
  const assignee = select('Given to', 'Anybody', { nobody: 'Nobody', [app.session.user]: 'Me' });
  const words = el('s-search-field', { label: 'Number, order, item or words' });
  const found = el('s-stack', { gap: 'base' });
  const look = async () => {
    const query = new URLSearchParams({ limit: '50' });
    Object.entries({ state, kind, priority, assignee, q: words }).forEach(([name, field]) => field.value && query.set(name, field.value));
    fill(found, rows(app, (await app.api.get(`${DOOR}?${query}`)).tickets));
  };
  await look();
  [state, kind, priority, assignee, words].forEach((field) => field.addEventListener('change', look));
  fill(main, page('Tickets', {}, section('What shoppers reported',
    el('s-grid', { gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))', gap: 'base' }, state, kind, priority, assignee),
    words, found)));
}

function rows(app, tickets) {
  if (tickets.length === 0) {
    return empty('Nothing here', 'When a shopper reports a problem in the chat, it stands here.');
  }
  return table('Tickets', [{ heading: 'Ticket', slot: 'primary' }, { heading: 'About' }, { heading: 'From' }, { heading: 'State' }, { heading: 'Opened' }],
    tickets.map((ticket) => [
      el('s-link', { href: `/admin/tickets?ticket=${ticket.number}`, on: { click: (event) => { event.preventDefault(); app.go(`/admin/tickets?ticket=${ticket.number}`); } } }, ticket.id),
      about(ticket), ticket.customer || ticket.phone_number || '',
      stack(stateOf(ticket), ticket.priority === 'normal' ? null : badge('warning', PRIORITIES[ticket.priority])),
      app.format.date(ticket.opened_at)]));
}

const stateOf = ({ state }) => badge(STATES[state]?.[1] ?? 'info', STATES[state]?.[0] ?? state);
const about = ({ item, order }) => [item, order].filter(Boolean).join(' · ') || 'Nothing in particular';

async function one(main, app, number) {
  draw(main, app, await app.api.get(`${DOOR}/${number}`));
}

function draw(main, app, { ticket, timeline }, trouble) {
  const again = (detail, problem) => draw(main, app, detail, problem);
  fill(main, page(`${ticket.id}`, { back: { href: '/admin/tickets', label: 'Tickets' } },
    trouble ? banner('critical', 'Not kept', paragraph(trouble)) : null,
    section('Now', stack(stateOf(ticket)), paragraph(`${KINDS[ticket.kind]}: ${about(ticket)}`),
      paragraph(`From ${ticket.customer || ticket.phone_number || 'a shopper'}, ${app.format.date(ticket.opened_at)}`)),
    section('What was said', timeline.map((event) => said(app, event))),
    ticket.merged_into ? section('Merged', paragraph(`It went into ticket ${ticket.merged_into}.`)) : work(app, ticket, timeline, again)));
}

function said(app, { at, author, who, kind, text, file, detail, told }) {
  const by = author === 'shopper' ? 'Shopper' : `Team${who ? ` (${who === app.session.user ? 'you' : who})` : ''}`;
  const what = { note: 'note for the team', change: detail, reply: `to the shopper, ${TOLD[told] ?? ''}`, file: '', words: '' }[kind] ?? kind;
  const body = el('s-stack', { gap: 'small' }, paragraph(el('s-text', { type: 'strong' }, by), ` · ${app.format.date(at)} ${app.format.time(at)}${what ? ` · ${what}` : ''}`), text ? paragraph(text) : null);
  if (file) {
    body.append(picture(app, file));
  }
  return el('s-box', { padding: 'base', border: 'base', borderRadius: 'base', 'data-entry': kind }, body);
}

/** A picture comes with the session's token, so it is fetched and shown from memory. */
function picture(app, file) {
  const place = el('s-stack', {}, paragraph(file.url ? 'A file' : `A file that could not be kept (${file.state.replace('_', ' ')})`));
  if (file.url) {
    const open = button(file.type.startsWith('image/') ? 'Show the picture' : 'Fetch the file');
    open.addEventListener('click', () => busy(open, async () => {
      const href = URL.createObjectURL(await app.api.blob(file.url));
      fill(place, file.type.startsWith('image/')
        ? el('s-image', { src: href, alt: 'What the shopper sent', inlineSize: 'auto' })
        : el('s-link', { href, download: 'file' }, 'Save the file'));
    }));
    place.append(open);
  }
  return place;
}

function work(app, ticket, timeline, again) {
  const state = el('s-select', { label: 'State', name: 'state' }, Object.entries(STATES).map(([value, [title]]) => option([value, title])));
  const priority = el('s-select', { label: 'Priority', name: 'priority' }, Object.entries(PRIORITIES).map(option));
  const expected = el('s-date-field', { label: 'Done by', name: 'expected' });
  const reply = el('s-text-area', { label: 'To the shopper', name: 'reply', maxLength: 600, rows: 3 });
  const note = el('s-text-area', { label: 'For the team', name: 'note', maxLength: 2000, rows: 2 });
  Object.assign(state, { value: ticket.state });
  Object.assign(priority, { value: ticket.priority });
  Object.assign(expected, { value: ticket.expected ?? '' });
  const send = async (fields) => {
    try {
      again(await app.api.post(`${DOOR}/${ticket.number}`, { ...fields, version: ticket.version }));
      app.toast('Saved');
    } catch (problem) {
      again(problem.status === 409 ? await app.api.get(`${DOOR}/${ticket.number}`) : { ticket, timeline },
        problem.errors?.map(({ field, message }) => `${field}: ${message}`).join('; ') || problem.detail || 'Please try again.');
    }
  };
  const save = button('Save', { variant: 'primary' });
  save.addEventListener('click', () => busy(save, () => send({
    state: state.value, priority: priority.value, expected: expected.value ?? '', reply: reply.value ?? '', note: note.value ?? '',
  })));
  const mine = button(ticket.assignee === app.session.user ? 'Give it back' : 'Take it');
  mine.addEventListener('click', () => busy(mine, () => send({ assignee: ticket.assignee === app.session.user ? '' : app.session.user })));
  return section('Work on it', state, priority, expected, reply, note, el('s-stack', { direction: 'inline', gap: 'small' }, save, mine));
}
