/* What shoppers call things: one line for each, names with commas between them. */

import { el, fill, set } from '../../dom.js';
import { banner, busy, button, paragraph, section } from '../../ui.js';

const DOOR = '/admin/api/synonyms';

/** A section of its own, with its own button: a change here counts from the next search on. */
export function synonyms(app) {
  const told = el('div', { role: 'status' });
  const words = el('s-text-area', { label: 'Names that mean the same', rows: 6, disabled: true,
    details: 'A line for each thing, such as: sneakers, trainers, tennis shoes. Up to 200 lines of 2 to 12 names.' });
  const save = button('Save names', { disabled: true, on: { click: () => busy(save, store) } });
  let version = 0;

  function show(seen) {
    version = seen.version;
    words.value = seen.groups.join('\n');
    set(words, 'disabled', false);
    set(save, 'disabled', false);
  }

  function tell(kind, heading, text) {
    fill(told, banner(kind, heading, paragraph(text)));
  }

  async function load() {
    try {
      show(await app.api.get(DOOR));
    } catch (failed) {
      tell('warning', 'The names cannot be read now', 'Everything else on this page can be changed all the same.');
    }
  }

  async function store() {
    const groups = words.value.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    try {
      show(await app.api.put(DOOR, { version, groups }));
      set(words, 'error', '');
      tell('success', 'Names saved', 'They count from the next search on.');
    } catch (failed) {
      set(words, 'error', (failed.errors ?? []).map((wrong) => `${lineOf(wrong.field)}${wrong.message}`).join('; '));
      tell('critical', 'Names not saved', failed.detail ?? 'Try again in a moment.');
    }
  }

  load();
  return section('Words of your shoppers', paragraph('Shoppers are understood in all languages, with slips and plurals. Add what only your shoppers say.'), words, save, told);
}

/** groups[2] is the third line. */
function lineOf(field) {
  const at = /^groups\[(\d+)\]/.exec(field ?? '');
  return at ? `Line ${Number(at[1]) + 1}: ` : '';
}
