/* Menu: what the chat offers, as a tree, with the phone beside it. */

import { el, fill, set } from '../dom.js';
import { editor } from '../form.js';
import { banner, busy, button, page, paragraph, section, stack, table } from '../ui.js';
import { phone } from './conversation/phone.js';
import { LANGUAGES } from './conversation/words.js';
import { tree } from './menu/tree.js';

const DOOR = '/admin/api/menu';

const TEMPLATES = {
  shop: ['Shop', 'Best sellers, collections and search, one tap away.'],
  made_to_order: ['Made to order', 'Order status, defects, the production schedule and help, each with a menu of its own.'],
  restaurant: ['Restaurant', 'Dishes first; who writes "menu" sees what there is to eat.'],
};

const PERIODS = { 7: 'Last 7 days', 30: 'Last 30 days', 90: 'Last 90 days' };

export async function show(main, app) {
  if (!app.may('manager')) {
    fill(main, page('Menu', {}, section('Not for your role', paragraph('A manager of your store decides what the menu offers.'))));
    return;
  }
  const [menu, { templates }] = await Promise.all([app.api.get(DOOR), app.api.get(`${DOOR}/templates`)]);
  fill(main, menuPage(app, menu, templates));
}

function menuPage(app, menu, templates) {
  let now = menu;
  const items = tree(menu.actions, menu.languages);
  const word = el('s-choice-list', { label: 'When a shopper writes "menu"' },
    el('s-choice', { value: 'menu' }, 'They see this menu'),
    el('s-choice', { value: 'categories' }, 'They see the collections, as in a restaurant'));
  const form = editor(app, {
    fields: { items, word },
    values: toFields(menu),
    save,
    reload: () => app.reload(),
  });
  const language = el('s-select', { label: 'Write and preview in', value: menu.languages[0], on: { change: () => speak(language.value) } },
    menu.languages.map((value) => el('s-option', { value }, LANGUAGES[value] ?? value)));
  const chat = phone(app.api, () => ({ language: language.value, ...read() }), {
    door: `${DOOR}/preview`,
    title: (id) => (id === 'main' ? 'Main menu' : items.title(id)),
  });
  const undo = button('Undo the last save', { on: { click: () => busy(undo, () => bringBack()) } });
  const told = el('div', { 'data-conflict': true });
  const past = el('div', {});

  function read() {
    return { items: items.get(), word: word.values[0] ?? 'menu' };
  }

  function speak(tag) {
    items.speak(tag);
    chat.refresh();
  }

  async function save() {
    items.wrong([]);
    try {
      now = await app.api.put(DOOR, { version: now.version, ...read() });
      history();
      return toFields(now);
    } catch (problem) {
      problem.errors = items.wrong(problem.errors ?? []);
      throw problem;
    }
  }

  async function bringBack(restore) {
    try {
      await app.api.post(`${DOOR}/undo`, { version: now.version, ...(restore && { restore }) });
      app.toast('Brought back');
      await app.reload();
    } catch (problem) {
      fill(told, banner('critical', problem.title, problem.detail));
    }
  }

  function history() {
    set(undo, 'hidden', now.past.length === 0);
    fill(past, now.past.length === 0
      ? el('p', { 'data-empty': true }, 'Nothing was changed yet.')
      : table('Earlier menus', [{ heading: 'Version', slot: 'primary' }, { heading: 'In force until' }, { heading: '' }],
        now.past.map((one) => [String(one.version), app.format.time(one.replaced_at), back(one.version)])));
  }

  function back(version) {
    const pressed = button('Bring back', { variant: 'tertiary', accessibilityLabel: `Bring back version ${version}`, on: { click: () => busy(pressed, () => bringBack(version)) } });
    return pressed;
  }

  function start(template) {
    items.set(template.items);
    word.values = [template.word];
    form.check();
    chat.refresh();
  }

  const shown = page('Menu', { secondary: [undo] }, form.messages, told, language,
    section('Entries', paragraph('Move entries with the arrows or by dragging. What is switched off is not shown; shoppers who write it are understood all the same, where the chat does it by itself.'), items.element),
    section('The word "menu"', word),
    section('Start from a ready-made menu', paragraph('It takes the place of the entries above. Nothing changes for shoppers before you save.'),
      el('s-stack', { direction: 'inline', gap: 'base' }, templates.map((one) => choice(one, () => start(one))))),
    use(app, items),
    section('Earlier menus', past),
    chat.element);
  ['input', 'change'].forEach((event) => shown.addEventListener(event, (happened) => !chat.element.contains(happened.target) && chat.refresh()));
  history();
  return shown;
}

function toFields(menu) {
  return { items: menu.items, word: [menu.word] };
}

function choice(template, start) {
  const [name, details] = TEMPLATES[template.name] ?? [template.name, ''];
  return el('s-box', { padding: 'base', border: 'base', borderRadius: 'base' },
    stack(el('s-heading', {}, name), paragraph(details), button(`Start from ${name}`, { on: { click: start } })));
}

/** How often entries were chosen, and where shoppers left. */
function use(app, items) {
  const period = el('s-select', { label: 'Period', value: '7', on: { change: () => load() } },
    Object.entries(PERIODS).map(([value, words]) => el('s-option', { value }, words)));
  const counts = el('div', {});
  const day = (ago) => new Date(Date.now() - ago * 86400000).toISOString().slice(0, 10);

  async function load() {
    try {
      const { entries } = await app.api.get(`${DOOR}/use?from=${day(Number(period.value) - 1)}&to=${day(0)}`);
      fill(counts, entries.length === 0
        ? el('p', { 'data-empty': true }, 'Nobody chose an entry in this time.')
        : table('Entries', [{ heading: 'Entry', slot: 'primary' }, { heading: 'Chosen', format: 'numeric' }, { heading: 'Left after it', format: 'numeric' }],
          entries.map((one) => [items.title(one.id), app.format.number(one.used), app.format.number(one.left)])));
    } catch (problem) {
      fill(counts, banner('warning', 'The counts cannot be read now', problem.detail ?? 'Try again in a moment.'));
    }
  }

  period.addEventListener('input', (happened) => happened.stopPropagation());
  period.addEventListener('change', (happened) => happened.stopPropagation());
  load();
  return section('How it is used', paragraph('"Left after it": nothing was written within an hour. Numbers only, of nobody in particular.'), period, counts);
}

