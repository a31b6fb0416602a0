/* Tickets: what shoppers reported, one below the other; how the store wants them; answers that are ready. */

import { Problem } from '../api.js';
import { el, fill } from '../dom.js';
import { editor } from '../form.js';
import { given } from '../permission.js';
import { badge, busy, button, empty, failure, page, paragraph, section, spinner, stack, table } from '../ui.js';
import { replies } from './inbox/replies.js';
import { one } from './tickets/one.js';
import { DOOR, KINDS, PRIORITIES, STATES, about, from, option, stateOf } from './tickets/words.js';

const SHOWN = 50;

export async function show(main, app) {
  const wanted = new URLSearchParams(location.search).get('ticket') ?? '';
  await (/^[1-9][0-9]{0,17}$/.test(wanted) ? one(main, app, wanted) : list(main, app));
}

async function list(main, app) {
  const edits = app.may('manager');
  const [{ people }, settings] = await Promise.all([app.api.get(`${DOOR}/people`), edits ? app.api.get(`${DOOR}/settings`) : undefined]);
  const found = el('div', { 'aria-live': 'polite' });
  const fields = filters(app, people);
  const look = () => load(found, app, query(fields));
  Object.values(fields).forEach((field) => field.addEventListener('change', look));
  const { q, ...selects } = fields;
  fill(main, page('Tickets', edits ? { secondary: [exporting(app, 'csv'), exporting(app, 'json')] } : {},
    section('What shoppers reported',
      stack(el('s-grid', { gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))', gap: 'base' }, Object.values(selects)), q, found)),
    edits ? [section(undefined, replies(app)), wishes(app, settings)] : null));
  await look();
}

function filters(app, people) {
  const others = people.filter(({ user }) => user !== app.session.user).map(({ user, name }) => [user, name]);
  const select = (label, all, options) => el('s-select', { label }, [['', all], ...options].map(option));
  const fields = {
    state: select('State', 'Any state', [['open', 'All open'], ...Object.entries(STATES).map(([value, [title]]) => [value, title])]),
    kind: select('Kind', 'Any kind', Object.entries(KINDS)),
    priority: select('Priority', 'Any priority', Object.entries(PRIORITIES)),
    assignee: select('Given to', 'Anybody', [['nobody', 'Nobody'], [app.session.user, 'Me'], ...others]),
    q: el('s-search-field', { label: 'Number, order, item or words', maxLength: 100, autocomplete: 'off' }),
  };
  fields.state.value = 'open';
  return fields;
}

function query(fields) {
  const asked = new URLSearchParams({ limit: String(SHOWN) });
  Object.entries(fields).forEach(([name, field]) => field.value?.trim() && asked.set(name, field.value.trim()));
  return asked;
}

let searches = 0;

/** The newest search is shown, whichever comes back last. */
async function load(place, app, asked) {
  const mine = ++searches;
  fill(place, spinner('Looking for tickets'));
  try {
    const found = await app.api.get(`${DOOR}?${asked}`);
    mine === searches && draw(place, app, asked, found.tickets, found.next_cursor);
  } catch (problem) {
    mine === searches && fill(place, failure(problem, () => load(place, app, asked)));
  }
}

function draw(place, app, asked, tickets, cursor) {
  fill(place, tickets.length === 0 && !cursor ? nothing(asked) : stack(tickets.length === 0 ? null : rows(app, tickets), cursor ? more() : null));

  /** A search looks into some thousand tickets at a time: few found does not mean that there are no more. */
  function more() {
    const searched = asked.has('q') && tickets.length % SHOWN !== 0 || tickets.length === 0;
    const next = button(searched ? 'Look into older tickets' : 'Show more');
    next.addEventListener('click', () => busy(next, async () => {
      const search = new URLSearchParams(asked);
      search.set('cursor', cursor);
      try {
        const found = await app.api.get(`${DOOR}?${search}`);
        draw(place, app, asked, [...tickets, ...found.tickets], found.next_cursor);
      } catch (problem) {
        place.append(failure(problem));
      }
    }));
    return stack(searched ? paragraph('There are older tickets that were not looked into yet.') : null, next);
  }
}

const nothing = (asked) => [...asked.keys()].some((name) => name !== 'limit' && name !== 'state')
  ? empty('Nothing found', 'No ticket is as you asked. Take a filter away, or try other words.')
  : empty('Nothing here', 'When a shopper reports a problem in the chat, it stands here.');

function rows(app, tickets) {
  const columns = [{ heading: 'Ticket', slot: 'primary' }, { heading: 'About' }, { heading: 'From' }, { heading: 'State' }, { heading: 'Opened' }];
  return table('Tickets', columns, tickets.map((ticket) => [
    el('s-link', { href: `/admin/tickets?ticket=${ticket.number}` }, ticket.id),
    about(ticket), from(ticket),
    el('s-stack', { direction: 'inline', gap: 'small' }, stateOf(ticket), ticket.priority === 'normal' ? null : badge('warning', PRIORITIES[ticket.priority])),
    app.format.date(ticket.opened_at)]));
}

function exporting(app, ending) {
  const press = button(`Export ${ending.toUpperCase()}`);
  press.addEventListener('click', () => busy(press, async () => {
    try {
      const link = el('a', { href: URL.createObjectURL(await app.api.blob(`${DOOR}/export.${ending}`)), download: `tickets.${ending}` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    } catch (problem) {
      app.toast(problem.title);
    }
  }));
  return press;
}

/** How the store wants its tickets. */
function wishes(app, settings) {
  let { version } = settings;
  const toFields = (kept) => ({ taken: kept.per_day > 0, per_day: String(kept.per_day || 5), returns: kept.returns });
  const fields = {
    taken: el('s-switch', { label: 'Shoppers may report in the chat', details: 'Otherwise they are told to talk to you.' }),
    per_day: el('s-number-field', { label: 'Most reports of one shopper in 24 hours', min: 1, max: 100, autocomplete: 'off' }),
    returns: el('s-switch', { label: 'Request a return in Shopify for a defect of an order', details: 'You approve or decline it there; the shopper hears it in the chat.' }),
  };
  const form = editor(app, {
    fields,
    values: toFields(settings),
    save: async ({ taken, per_day: text, returns }) => {
      const most = Number(text);
      if (taken && !(Number.isInteger(most) && most >= 1 && most <= 100)) {
        throw new Problem(422, { title: 'Not saved', errors: [{ field: 'per_day', message: 'a whole number from 1 to 100' }] });
      }
      if (returns && !(await given('write_returns'))) {
        throw new Problem(422, { title: 'Not saved', errors: [{ field: 'returns', message: 'it takes a permission that Shopify was not given' }] });
      }
      const saved = await app.api.put(`${DOOR}/settings`, { version, per_day: taken ? most : 0, returns });
      ({ version } = saved);
      return toFields(saved);
    },
    reload: () => app.reload(),
  });
  return section('How you take reports', form.messages, stack(Object.values(fields)));
}
