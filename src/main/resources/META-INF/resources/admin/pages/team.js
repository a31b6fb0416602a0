/* Team: who of the merchant's people opened Tendero, and what each of them may do. */

import { el, fill } from '../dom.js';
import { editor } from '../form.js';
import { badge, empty, page, paragraph, section, stack, table } from '../ui.js';

const DOOR = '/admin/api/team';

const ROLES = {
  owner: { title: 'Owner', words: 'Everything: also roles, keys, disconnecting a number.' },
  manager: { title: 'Manager', words: 'Connects WhatsApp, decides what the chat says, sees activity, exports and erases shoppers’ data.' },
  agent: { title: 'Agent', words: 'Answers shoppers in the Inbox, sees how the day goes, and no settings.' },
};

export async function show(main, app) {
  if (!app.may('manager')) {
    fill(main, page('Team', {}, section('Not for your role', paragraph('A manager of your store sees who may do what. An owner can give you another role.'))));
    return;
  }
  const people = await app.api.get(DOOR);
  const parts = app.may('owner') ? forOwner(app, people) : [section('People', list(app, people, role))];
  fill(main, page('Team', {}, parts,
    section('What the roles mean', Object.values(ROLES).map(({ title, words }) => paragraph(el('s-text', { type: 'strong' }, `${title}: `), words))),
    section('Bringing somebody in', alone(people),
      paragraph('Give them access to this app in your Shopify admin, under Settings → Users. As soon as they open Tendero there, they are listed here, as managers.'))));
}

/** With nobody else there, nothing can be given out yet. */
function alone({ team }) {
  return team.length > 1 ? null : empty('Nobody else is here yet', 'You are the only one who has opened Tendero.');
}

function forOwner(app, people) {
  let { version } = people;
  const selects = Object.fromEntries(people.team.map((person) => [person.user, select(person)]));
  const form = editor(app, {
    fields: selects,
    values: Object.fromEntries(people.team.map(({ user, role: now }) => [user, now])),
    save: async (wanted) => {
      const changed = people.team.filter(({ user, role: now }) => wanted[user] !== now);
      const next = await app.api.put(DOOR, { team: changed.map(({ user }) => ({ user, role: wanted[user] })), version });
      version = next.version;
      people.team.splice(0, people.team.length, ...next.team);
      const me = next.team.find(({ you }) => you);
      if (me && me.role !== app.session.role) {
        app.session = { ...app.session, role: me.role };
        setTimeout(() => app.reload());
      }
      return Object.fromEntries(next.team.map(({ user, role: now }) => [user, now]));
    },
    reload: () => app.reload(),
  });
  return [form.messages, section('People', list(app, people, ({ user }) => selects[user]))];
}

function select(person) {
  return el('s-select', { label: `Role of ${called(person)}`, labelAccessibilityVisibility: 'exclusive', name: person.user },
    Object.entries(ROLES).map(([value, { title }]) => el('s-option', { value }, title)));
}

const role = (person) => badge('info', ROLES[person.role]?.title ?? person.role);

const called = ({ name, user }) => name ?? `Shopify user ${user}`;

function list(app, { team }, cell) {
  return table('People', [{ heading: 'Who', slot: 'primary' }, { heading: 'Shopify’s number' }, { heading: 'Here since' }, { heading: 'Role' }],
    team.map((person) => [stack(person.you ? `${called(person)} (you)` : called(person)), person.user, app.format.date(person.since), cell(person)]));
}
