/* The questions of the Answers page as one field of its form: written in one language at a time. */

import { el, fill } from '../../dom.js';
import { button, empty, stack } from '../../ui.js';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/**
 * @param {string[]} languages of the store
 * @returns a field for the form: its value is the list of entries in the door's shape
 */
export function questions(languages) {
  const element = el('div', { class: 'questions' });
  const rows = el('div', { role: 'list' });
  const choice = el('s-select', { label: 'Language', value: languages[0] },
    languages.map((tag) => el('s-option', { value: tag }, names.of(tag) ?? tag)));
  let entries = [];
  choice.value = languages[0];
  choice.addEventListener('change', (event) => { event.stopPropagation(); paint(); });

  function changed() {
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function field(tag, label, entry, name, language) {
    const box = el(tag, { label, autocomplete: 'off', ...(tag === 's-text-area' ? { rows: 3 } : {}) });
    box.value = entry[name]?.[language] ?? '';
    box.addEventListener('input', () => { put(entry, name, language, box.value); changed(); });
    box.addEventListener('change', () => { put(entry, name, language, box.value); changed(); });
    return box;
  }

  function synonyms(entry, language) {
    const box = el('s-text-field', { label: 'Other ways to ask it', autocomplete: 'off', details: 'With a comma between them.' });
    box.value = (entry.synonyms?.[language] ?? []).join(', ');
    const keep = () => {
      const words = box.value.split(',').map((word) => word.trim()).filter((word) => word !== '');
      put(entry, 'synonyms', language, words.length > 0 ? words : '');
      changed();
    };
    box.addEventListener('input', keep);
    box.addEventListener('change', keep);
    return box;
  }

  function card(entry, at) {
    const language = choice.value || languages[0];
    const called = `question ${at + 1}`;
    return el('s-box', { padding: 'base', border: 'base', borderRadius: 'base', role: 'listitem' }, stack(
      field('s-text-field', `Question ${at + 1}`, entry, 'question', language),
      field('s-text-area', `Answer ${at + 1}`, entry, 'answer', language),
      synonyms(entry, language),
      el('s-stack', { direction: 'inline', gap: 'small' },
        button('Move up', { variant: 'tertiary', accessibilityLabel: `Move ${called} up`, disabled: at === 0, on: { click: () => move(at) } }),
        button('Remove', { variant: 'tertiary', tone: 'critical', accessibilityLabel: `Remove ${called}`, on: { click: () => remove(at) } }))));
  }

  function move(at) {
    entries.splice(at - 1, 0, ...entries.splice(at, 1));
    paint();
    changed();
  }

  function remove(at) {
    entries.splice(at, 1);
    paint();
    changed();
  }

  function add() {
    entries.push({ question: {}, answer: {}, synonyms: {} });
    paint();
    rows.querySelectorAll('s-text-field')[(entries.length - 1) * 2]?.focus?.();
    changed();
  }

  function paint() {
    fill(rows, entries.length === 0
      ? empty('No questions yet', 'Begin with what you are asked most: delivery, returns, payment.')
      : stack(entries.map(card)));
  }

  fill(element, stack(languages.length > 1 ? choice : null, rows, button('Add a question', { on: { click: add } })));
  return {
    element,
    get: () => structuredClone(entries),
    set(next) {
      entries = structuredClone(next ?? []);
      paint();
    },
  };
}

/** What is empty is not there. */
function put(entry, name, language, value) {
  entry[name] ??= {};
  if (value === '') {
    delete entry[name][language];
  } else {
    entry[name][language] = value;
  }
}
