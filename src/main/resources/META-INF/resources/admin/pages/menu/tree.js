/* The tree of a menu as a field of the form: entries in menus in menus, put in order by buttons, by
 * keyboard and by dragging. Its value is the door's list of items. */

import { el, fill, set } from '../../dom.js';
import { sentence } from '../../form.js';
import { badge, button, paragraph } from '../../ui.js';
import { entryFields } from './entry.js';

const DEEPEST = 3;
const MOST = 20;

const KINDS = { action: 'Does', answer: 'Answer', question: 'Question', menu: 'Menu' };

/**
 * @param {Object<string, Object<string, string>>} actions what the chat does, with its names by language
 * @param {string[]} languages of the store, its own first
 */
export function tree(actions, languages) {
  const element = el('div', { class: 'menu-tree', role: 'group', 'aria-label': 'Menu' });
  let items = [];
  let language = languages[0];
  let errors = [];
  let open;
  let removed;
  let dragged;

  const copy = (value) => JSON.parse(JSON.stringify(value ?? []));
  const all = (list = items) => list.flatMap((one) => [one, ...all(one.items ?? [])]);
  const listOf = (id, list = items) => (list.some((one) => one.id === id)
    ? list : list.map((one) => one.items && listOf(id, one.items)).find(Boolean));

  function name(item) {
    return item.names?.[language] || actions[item.action]?.[language]
      || item.names?.[languages[0]] || Object.values(item.names ?? {})[0] || 'New entry';
  }

  function changed(focus) {
    paint();
    focus && element.querySelector(focus)?.focus();
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function move(item, by) {
    const list = listOf(item.id);
    const from = list.indexOf(item);
    list.splice(from + by, 0, ...list.splice(from, 1));
    const way = by < 0 ? 'data-up' : 'data-down';
    changed();
    const row = element.querySelector(`[data-entry="${item.id}"]`);
    (row.querySelector(`[${way}]:not([disabled])`) ?? row.querySelector('[data-up]:not([disabled]), [data-down]:not([disabled])'))?.focus();
  }

  /** A dragged entry lands before another one, wherever that is, but never inside itself. */
  function drop(target) {
    if (!dragged || dragged === target || all([dragged]).includes(target)) {
      return;
    }
    const from = listOf(dragged.id);
    from.splice(from.indexOf(dragged), 1);
    const to = listOf(target.id);
    to.splice(to.indexOf(target), 0, dragged);
    dragged = undefined;
    changed();
  }

  function remove(item) {
    const list = listOf(item.id);
    removed = { item, list, place: list.indexOf(item) };
    list.splice(removed.place, 1);
    changed('[data-undo]');
  }

  function putBack() {
    const { item, list, place } = removed;
    list.splice(place, 0, item);
    removed = undefined;
    changed(`[data-entry="${item.id}"] s-button`);
  }

  function add(list, kind, action) {
    const id = fresh(action ?? kind);
    const item = { id, on: true, kind, names: {}, synonyms: {} };
    if (kind === 'action') {
      item.action = action;
    } else {
      item.text = {};
      open = id;
    }
    if (kind === 'menu') {
      item.items = [{ id: fresh('back'), on: true, kind: 'action', action: 'back', names: {}, synonyms: {} }];
    }
    list.push(item);
    changed(open === id ? `[data-entry="${id}"] s-text-field` : `[data-entry="${id}"] s-button`);
  }

  function fresh(start) {
    const taken = new Set(all().map((one) => one.id));
    if (!taken.has(start) && KINDS[start] === undefined) {
      return start;
    }
    let id;
    do {
      id = `${start}_${Math.random().toString(36).slice(2, 8)}`;
    } while (taken.has(id));
    return id;
  }

  function row(item, list, path, level) {
    const place = list.indexOf(item);
    const shown = el('s-switch', { checked: item.on });
    shown.addEventListener('change', (happened) => {
      happened.stopPropagation();
      item.on = shown.checked;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const pressed = (words, props, click) => el('s-button', { variant: 'tertiary', ...props, on: { click } }, words);
    const up = pressed('↑', { 'data-up': true, disabled: place === 0 }, () => move(item, -1));
    const down = pressed('↓', { 'data-down': true, disabled: place === list.length - 1 }, () => move(item, 1));
    const isOpen = open === item.id;
    const edit = pressed(isOpen ? 'Close' : 'Edit', { 'data-edit': true }, () => {
      open = isOpen ? undefined : item.id;
      paint();
      element.querySelector(`[data-entry="${item.id}"] [data-edit]`)?.focus();
    });
    const away = pressed('Delete', { tone: 'critical' }, () => remove(item));
    const below = item.items && menu(item.items, `${path}.items`, level + 1);
    const line = el('div', { class: 'menu-row', draggable: 'true' }, shown, badge('neutral', KINDS[item.kind] ?? item.kind),
      el('span', { class: 'ordered-buttons' }, up, down, edit, away));

    /** While somebody writes a name, only what shows it changes. */
    function label() {
      const words = name(item);
      set(shown, 'label', words);
      [[up, `Move ${words} up`], [down, `Move ${words} down`], [edit, `${isOpen ? 'Close' : 'Edit'} ${words}`], [away, `Delete ${words}`]]
        .forEach(([node, said]) => set(node, 'accessibilityLabel', said));
      below?.called(words);
    }

    function written(painted) {
      painted ? paint() : label();
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }

    label();
    draggable(line, item);
    return el('div', { class: 'menu-entry', 'data-entry': item.id }, line, told(path),
      isOpen && entryFields(item, { language, label: actions[item.action]?.[language], changed: written }), below?.element);
  }

  function draggable(line, item) {
    line.addEventListener('dragstart', (happened) => {
      dragged = item;
      happened.dataTransfer.effectAllowed = 'move';
      happened.dataTransfer.setData('text/plain', item.id);
    });
    line.addEventListener('dragover', (happened) => {
      if (dragged) {
        happened.preventDefault();
        set(line, 'data-over', true);
      }
    });
    line.addEventListener('dragleave', () => set(line, 'data-over', false));
    line.addEventListener('drop', (happened) => {
      happened.preventDefault();
      set(line, 'data-over', false);
      drop(item);
    });
  }

  function told(path) {
    const mine = errors.filter((error) => error.field.startsWith(`${path}.`) && !/^\.items\[/.test(error.field.slice(path.length)));
    return mine.length > 0 && el('p', { class: 'field-error', role: 'alert' },
      mine.map((error) => `${error.field.slice(path.length + 1)}: ${sentence(error.message)}`).join(' · '));
  }

  /** A menu's entries; `called` says its name anew. */
  function menu(list, path, level) {
    const more = list.length < MOST && adding(list, level);
    const node = el('div', { class: 'menu-list', role: 'group' },
      list.map((item, place) => row(item, list, `${path}[${place}]`, level)), more);
    return {
      element: node,
      called(words) {
        set(node, 'aria-label', words);
        more && set(more, 'label', `Add to ${words}`);
      },
    };
  }

  function adding(list, level) {
    const unused = Object.keys(actions).filter((action) => !list.some((one) => one.action === action));
    const kind = el('s-select', { value: '' },
      el('s-option', { value: '' }, 'Add an entry …'),
      el('s-option', { value: 'answer' }, 'An answer of my own'),
      el('s-option', { value: 'question' }, 'A question of my own'),
      level < DEEPEST && el('s-option', { value: 'menu' }, 'A menu in this menu'),
      unused.map((action) => el('s-option', { value: `action ${action}` }, actions[action][language])));
    kind.addEventListener('input', (happened) => happened.stopPropagation());
    kind.addEventListener('change', (happened) => {
      happened.stopPropagation();
      const [what, action] = kind.value.split(' ');
      what && add(list, what, action);
    });
    return kind;
  }

  function main() {
    const all = menu(items, 'items', 1);
    all.called('the main menu');
    return all.element;
  }

  function paint() {
    const whole = errors.filter((error) => !error.field.startsWith('items['));
    fill(element,
      removed && el('div', { class: 'menu-undo', role: 'status' }, paragraph(`"${name(removed.item)}" is taken out.`),
        button('Put it back', { 'data-undo': true, on: { click: putBack } })),
      whole.length > 0 && el('p', { class: 'field-error', role: 'alert' }, whole.map((error) => sentence(error.message)).join(' ')),
      main());
  }

  return {
    element,
    get: () => copy(items),
    set(value) {
      items = copy(value);
      errors = [];
      removed = undefined;
      paint();
    },
    speak(tag) {
      language = tag;
      paint();
    },
    /** What an entry is called; its id, where it is none of these any more. */
    title(id) {
      const item = all().find((one) => one.id === id);
      return item ? name(item) : id;
    },
    /** Shows these errors beside their entries; answers those that belong to none. */
    wrong(told) {
      errors = told.filter((error) => error.field === 'items' || error.field.startsWith('items['));
      errors.length > 0 && paint();
      element.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });
      return told.filter((error) => !errors.includes(error));
    },
  };
}
