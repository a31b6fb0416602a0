/* One entry of the schedule, to be written or changed. */

import { el, fill } from '../../dom.js';
import { sentence } from '../../form.js';
import { banner, busy, button, section, stack } from '../../ui.js';
import { wall } from './time.js';

const DOOR = '/admin/api/schedule';
const STATES = { planned: 'Planned', running: 'Running', late: 'Late', done: 'Done' };
const NUMBERS = ['planned', 'done', 'quality'];

/**
 * @param {string} zone of the store
 * @param {object|undefined} entry as the door tells it; undefined for a new one
 * @param {{saved: Function, closed: Function, deleted: Function}} then
 */
export function entryForm(app, zone, entry, then) {
  const fields = inputs();
  const messages = el('div', { 'data-messages': true });
  write(fields, zone, entry);
  const save = button('Save entry', { variant: 'primary' });
  save.addEventListener('click', () => busy(save, async () => {
    try {
      const body = read(fields);
      await (entry ? app.api.put(`${DOOR}/${entry.id}`, { ...body, version: entry.version }) : app.api.post(DOOR, body));
      await then.saved();
    } catch (problem) {
      refused(fields, messages, problem);
    }
  }));
  const remove = entry && button('Take out', { tone: 'critical' });
  remove?.addEventListener('click', () => busy(remove, async () => {
    try {
      await app.api.delete(`${DOOR}/${entry.id}`);
      await then.deleted(entry);
    } catch (problem) {
      refused(fields, messages, problem);
    }
  }));
  return section(entry ? 'Change entry' : 'New entry', messages, stack(Object.values(fields),
    el('s-stack', { direction: 'inline', gap: 'small' }, save, button('Close', { on: { click: then.closed } }), remove)));
}

function inputs() {
  const text = (label, details) => el('s-text-field', { label, details, autocomplete: 'off' });
  return {
    title: text('What is made'),
    from: text('Begins', 'On your clock, such as 2026-11-21 08:00.'),
    to: text('Ends', 'Such as 2026-11-21 17:00; a day alone counts to its end.'),
    state: el('s-select', { label: 'State' }, Object.entries(STATES).map(([value, words]) => el('s-option', { value }, words))),
    line: text('Line or team'),
    planned: text('Pieces planned'),
    done: text('Pieces done'),
    quality: text('Quality in percent'),
    orders: text('For orders', 'Their numbers with a space between them.'),
    key: text('Your own key', 'By which an import finds it again.'),
  };
}

function write(fields, zone, entry) {
  Object.entries(fields).forEach(([name, field]) => { field.value = String(entry?.[name] ?? ''); });
  fields.state.value = entry?.state ?? 'planned';
  if (entry) {
    fields.from.value = wall(entry.from, zone);
    fields.to.value = wall(entry.to, zone);
    fields.orders.value = entry.orders.join(' ');
  }
}

/** In the door's shape; what is no number goes there as it is, to be told. */
function read(fields) {
  const body = {};
  Object.entries(fields).forEach(([name, field]) => {
    const value = (field.value ?? '').trim();
    if (value !== '') {
      body[name] = NUMBERS.includes(name) && /^\d+$/.test(value) ? Number(value) : value;
    }
  });
  body.orders = (body.orders ?? '').split(/[\s,;]+/).filter((number) => number !== '');
  return body;
}

function refused(fields, messages, problem) {
  Object.values(fields).forEach((field) => field.removeAttribute('error'));
  const errors = problem.errors ?? [];
  errors.forEach(({ field, message }) => fields[field.split('[')[0]]?.setAttribute('error', sentence(message)));
  const beside = errors.length > 0 && errors.every(({ field }) => fields[field.split('[')[0]]);
  fill(messages, beside ? null : banner('critical', problem.title ?? 'Not saved', problem.detail ?? 'Try again in a moment.'));
}
