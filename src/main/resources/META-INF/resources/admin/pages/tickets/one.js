/* One ticket with all that was said, sent and done, and what can be done next. */

import { el, fill } from '../../dom.js';
import { banner, busy, button, page, paragraph, section, stack } from '../../ui.js';
import { DOOR, KINDS, PRIORITIES, STATES, about, from, option, stateOf } from './words.js';

const TOLD = {
  sent: 'to the shopper, sent',
  waiting: 'to the shopper, who is told at their next message: WhatsApp lets you write within 24 hours only',
  told: 'to the shopper, told',
};

/** What people of the team are called, and what they have ready. */
async function desk(app) {
  const [{ people }, { replies }] = await Promise.all([app.api.get(`${DOOR}/people`), app.api.get('/admin/api/inbox/replies')]);
  const names = new Map(people.map(({ user, name }) => [user, name]));
  return { people, replies, name: (user) => user === app.session.user ? 'you' : names.get(user) ?? `Colleague ${user.slice(-3)}` };
}

export async function one(main, app, number) {
  const [team, detail] = await Promise.all([desk(app), app.api.get(`${DOOR}/${number}`)]);
  draw(main, app, team, detail);
}

function draw(main, app, team, { ticket, timeline }) {
  fill(main, page(ticket.id, { back: { href: '/admin/tickets', label: 'Tickets' } },
    section('Now', stack(el('s-stack', { direction: 'inline', gap: 'small' }, stateOf(ticket)),
      paragraph(`${KINDS[ticket.kind]}: ${about(ticket)}`),
      paragraph(`From ${from(ticket)}, ${app.format.time(ticket.opened_at)}`),
      ticket.assignee ? paragraph(`Given to ${team.name(ticket.assignee)}`) : null)),
    section('What was said', stack(timeline.map((event) => entry(app, team, event)))),
    ticket.merged_into
      ? section('Merged', paragraph('It went into ', link(ticket.merged_into, `ticket ${ticket.merged_into}`), '.'))
      : [work(main, app, team, ticket), merging(app, ticket)]));
}

const link = (number, words) => el('s-link', { href: `/admin/tickets?ticket=${number}` }, words);

function entry(app, team, { at, author, who, kind, text, file, detail, told }) {
  const by = author === 'shopper' ? 'Shopper' : author === 'team' ? `Team${who ? ` (${team.name(who)})` : ''}` : 'Shop';
  const what = { note: 'note for the team', change: changed(app, team, detail), reply: TOLD[told] ?? 'to the shopper', file: '', words: '' }[kind] ?? kind;
  const head = paragraph(el('s-text', { type: 'strong' }, by), ` · ${app.format.time(at)}${what ? ` · ${what}` : ''}`);
  return el('s-box', { padding: 'base', border: 'base', borderRadius: 'base', 'data-entry': kind },
    el('s-stack', { gap: 'small' }, head, text ? paragraph(text) : null, file ? sent(app, file) : null));
}

/** "state=resolved expected=2026-11-30" as a person says it. */
function changed(app, team, detail) {
  const say = {
    state: (value) => STATES[value]?.[0] ?? value,
    priority: (value) => `priority ${(PRIORITIES[value] ?? value).toLowerCase()}`,
    assignee: (value) => value ? `given to ${team.name(value)}` : 'given to nobody',
    expected: (value) => value ? `done by ${app.format.date(`${value}T12:00`)}` : 'no day named',
    return: (value) => `return ${value}`,
    merged_into: (value) => `merged into ticket ${value}`,
  };
  return detail.split(' ').map((part) => {
    const [name, value] = part.split('=');
    return say[name]?.(value) ?? part;
  }).join(', ');
}

/** A file comes with the session's token, so it is fetched and shown from memory. */
function sent(app, file) {
  if (!file.url) {
    return paragraph(`A file that could not be kept (${file.state.replaceAll('_', ' ')})`);
  }
  const picture = file.type.startsWith('image/');
  const place = el('s-stack', { gap: 'small' });
  const open = button(picture ? 'Show the picture' : 'Fetch the file');
  open.addEventListener('click', () => busy(open, async () => {
    try {
      const href = URL.createObjectURL(await app.api.blob(file.url));
      fill(place, picture
        ? el('s-image', { src: href, alt: 'What the shopper sent', inlineSize: 'auto' })
        : el('s-link', { href, download: 'file' }, 'Save the file'));
    } catch (problem) {
      fill(place, banner('critical', problem.title, problem.detail), open);
    }
  }));
  return fill(place, paragraph(`${picture ? 'A picture' : `A file, ${file.type}`}, ${app.format.number(Math.ceil(file.size / 1024))} kB`), open);
}

function fieldsOf(app, team, ticket) {
  const select = (label, options) => el('s-select', { label }, options.map(option));
  const people = [['', 'Nobody'], ...team.people.map(({ user, name }) => [user, user === app.session.user ? `${name} (you)` : name])];
  const known = people.some(([user]) => user === (ticket.assignee ?? ''));
  const fields = {
    state: select('State', Object.entries(STATES).map(([value, [title]]) => [value, title])),
    priority: select('Priority', Object.entries(PRIORITIES)),
    assignee: select('Given to', known ? people : [...people, [ticket.assignee, team.name(ticket.assignee)]]),
    expected: el('s-date-field', { label: 'Done by', autocomplete: 'off' }),
    reply: el('s-text-area', { label: 'To the shopper', details: 'Up to 600 letters. They also hear of a new state or day.', maxLength: 600, rows: 3, autocomplete: 'off' }),
    note: el('s-text-area', { label: 'For the team', maxLength: 2000, rows: 2, autocomplete: 'off' }),
  };
  ['state', 'priority', 'assignee', 'expected'].forEach((name) => { fields[name].value = ticket[name] ?? ''; });
  return fields;
}

function work(main, app, team, ticket) {
  const fields = fieldsOf(app, team, ticket);
  const trouble = el('div', { role: 'alert' });
  const save = button('Save', { variant: 'primary' });
  save.addEventListener('click', () => busy(save, async () => {
    fill(trouble);
    Object.values(fields).forEach((field) => field.removeAttribute('error'));
    try {
      const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, (field.value ?? '').trim()]));
      const detail = await app.api.post(`${DOOR}/${ticket.number}`, { ...values, version: ticket.version });
      app.toast('Saved');
      draw(main, app, team, detail);
    } catch (problem) {
      refused(main, app, team, ticket, fields, trouble, problem);
    }
  }));
  const { state, priority, assignee, expected, reply, note } = fields;
  return section('Work on it', stack(trouble,
    el('s-grid', { gridTemplateColumns: 'repeat(auto-fit, minmax(10rem, 1fr))', gap: 'base' }, state, priority, assignee, expected),
    ready(team.replies, reply), reply, note, save));
}

/** What was typed stays, whatever is wrong with it. */
function refused(main, app, team, ticket, fields, trouble, problem) {
  const rest = problem.errors.filter(({ field, message }) => !fields[field] || fields[field].setAttribute('error', message));
  const newest = button('Load the newest version', { slot: 'secondary-actions' });
  newest.addEventListener('click', () => app.reload());
  fill(trouble, problem.conflict
    ? banner('warning', 'Somebody else changed this meanwhile', 'Nothing of yours was saved.', newest)
    : banner('critical', problem.title, problem.detail, rest.map(({ field, message }) => paragraph(`${field}: ${message}`))));
  trouble.scrollIntoView({ block: 'center' });
}

/** An answer of the team's goes into the reply, to be read over before it is sent. */
function ready(all, reply) {
  if (all.length === 0) {
    return null;
  }
  const choose = el('s-select', { label: 'Ready answers' }, [['', 'Choose one…'], ...all.map(({ id, title }) => [String(id), title])].map(option));
  choose.addEventListener('change', () => {
    const chosen = all.find(({ id }) => String(id) === choose.value);
    if (chosen) {
      reply.value = [reply.value?.trim(), chosen.body].filter(Boolean).join('\n\n');
      choose.value = '';
    }
  });
  return choose;
}

function merging(app, ticket) {
  const into = el('s-text-field', { label: 'Number of the other ticket', details: 'Of the same shopper, such as DEF-1042.', autocomplete: 'off' });
  const trouble = el('div', { role: 'alert' });
  const merge = button('Merge into it');
  merge.addEventListener('click', () => busy(merge, async () => {
    fill(trouble);
    into.removeAttribute('error');
    const number = (into.value ?? '').replace(/^\s*[a-z]+-/i, '').trim();
    if (!/^[1-9][0-9]{0,17}$/.test(number)) {
      into.setAttribute('error', 'A number such as DEF-1042');
      return;
    }
    try {
      await app.api.post(`${DOOR}/${ticket.number}/merge`, { into: number });
      app.toast('Merged');
      await app.go(`/admin/tickets?ticket=${number}`);
    } catch (problem) {
      problem.errors.length > 0 ? into.setAttribute('error', `Choose ${problem.errors[0].message}`) : fill(trouble, banner('critical', problem.title, problem.detail));
    }
  }));
  return section('Reported twice?', stack(paragraph('This ticket goes into another one; the shopper finds both there.'), trouble, into, el('s-stack', { direction: 'inline' }, merge)));
}
