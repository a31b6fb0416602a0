/* Schedule: what is made, by day and by week; edited here, or brought in as CSV. */

import { el, fill } from '../dom.js';
import { editor } from '../form.js';
import { badge, banner, button, empty, failure, page, paragraph, section, spinner, stack, table } from '../ui.js';
import { importing } from './schedule/import.js';
import { entryForm } from './schedule/entry.js';
import { days, shifted, start, wall } from './schedule/time.js';

const DOOR = '/admin/api/schedule';
const LIMIT = 200;

const STATES = { planned: ['info', 'Planned'], running: ['success', 'Running'], late: ['warning', 'Late'], done: ['success', 'Done'] };

export async function show(main, app) {
  const rules = await app.api.get(`${DOOR}/settings`);
  const probe = await app.api.get(`${DOOR}?limit=1`);
  const view = { zone: probe.timezone, span: 'week', day: wall(new Date().toISOString(), probe.timezone).slice(0, 10) };
  const list = el('div', { 'aria-live': 'polite' });
  const desk = el('div');
  const again = () => load(list, desk, app, view);
  const edits = app.may('manager');
  const add = button('Add entry', { variant: 'primary', on: { click: () => open(desk, app, view, undefined, again) } });
  fill(main, page('Schedule', edits ? { primary: add, secondary: [exporting(app)] } : {}, desk,
    section('Entries', chooser(view, again), list),
    edits ? importing(app, again) : null,
    edits ? shown(app, rules) : null));
  await again();
}

function chooser(view, again) {
  const span = el('s-select', { label: 'Show', value: view.span },
    el('s-option', { value: 'day' }, 'A day'), el('s-option', { value: 'week' }, 'A week'));
  const day = el('s-text-field', { label: 'From', autocomplete: 'off', details: 'Such as 2026-11-21.' });
  span.value = view.span;
  day.value = view.day;
  const changed = () => {
    view.span = span.value || 'week';
    view.day = /^\d{4}-\d{2}-\d{2}$/.test(day.value) ? day.value : view.day;
    again();
  };
  const go = (by) => {
    view.day = shifted(view.day, by * days(view.span));
    day.value = view.day;
    again();
  };
  span.addEventListener('change', changed);
  day.addEventListener('change', changed);
  return stack(el('s-grid', { gridTemplateColumns: 'repeat(auto-fit, minmax(10rem, 1fr))', gap: 'base' }, span, day),
    el('s-stack', { direction: 'inline', gap: 'small' },
      button('Earlier', { on: { click: () => go(-1) } }), button('Later', { on: { click: () => go(1) } })));
}

async function load(list, desk, app, view) {
  fill(list, spinner('Loading the schedule'));
  const from = start(view.day, view.zone);
  const to = start(shifted(view.day, days(view.span)), view.zone);
  try {
    const found = await app.api.get(`${DOOR}?from=${from}&to=${to}&limit=${LIMIT}`);
    fill(list, found.entries.length === 0
      ? empty('Nothing is planned here', 'Add an entry, or bring in your schedule as CSV below.')
      : [paragraph(`${app.format.number(found.total)} entries`), entries(desk, app, view, found.entries, () => load(list, desk, app, view))]);
  } catch (problem) {
    fill(list, failure(problem, () => load(list, desk, app, view)));
  }
}

function entries(desk, app, view, all, again) {
  const edits = app.may('manager');
  const columns = [{ heading: 'What', slot: 'primary' }, { heading: 'When' }, { heading: 'State' }, { heading: 'Line' }, { heading: 'Done' }, { heading: 'Orders' }];
  return table('Schedule', edits ? [...columns, { heading: '' }] : columns, all.map((one) => {
    const cells = [one.title, `${wall(one.from, view.zone)} – ${wall(one.to, view.zone)}`, badge(...STATES[one.state]), one.line ?? '–',
      progress(one), one.orders.map((number) => `#${number}`).join(' ') || '–'];
    return edits ? [...cells, button('Edit', { accessibilityLabel: `Edit ${one.title}`, on: { click: () => open(desk, app, view, one, again) } })] : cells;
  }));
}

function progress({ planned, done, quality }) {
  const pieces = planned === null ? null : `${done ?? 0} of ${planned}`;
  return [pieces, quality === null ? null : `${quality} %`].filter(Boolean).join(', ') || '–';
}

/** The form of one entry above the list; what was taken out can be brought back there. */
function open(desk, app, view, entry, again) {
  fill(desk, entryForm(app, view.zone, entry, {
    saved: async () => { fill(desk); app.toast('Saved'); await again(); },
    closed: () => fill(desk),
    deleted: async (one) => { undo(desk, app, one, again); await again(); },
  }));
  desk.querySelector('s-text-field')?.focus?.();
  desk.scrollIntoView({ block: 'start' });
}

function undo(desk, app, one, again) {
  const back = button('Bring it back', { slot: 'secondary-actions', on: { click: async () => {
    try {
      await app.api.post(`${DOOR}/${one.id}/restore`);
      fill(desk);
      await again();
    } catch (problem) {
      fill(desk, failure(problem));
    }
  } } });
  fill(desk, banner('info', `“${one.title}” was taken out`, 'It can be brought back for 30 days.', back));
}

function exporting(app) {
  return button('Export', { on: { click: async () => {
    const file = await app.api.blob(`${DOOR}/export.csv`);
    const link = el('a', { href: URL.createObjectURL(file), download: 'schedule.csv' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  } } });
}

/** What shoppers may see of it. */
function shown(app, rules) {
  let { version } = rules;
  const field = (label, details) => el('s-switch', { label, details });
  const fields = {
    shown: field('Shoppers may ask for the schedule', 'Today, this week, and when their own order is made.'),
    shows_lines: field('They see the lines', 'On which line something is made, and what runs now.'),
    shows_quality: field('They see the quality', 'As percent, where you keep it.'),
  };
  const form = editor(app, {
    fields,
    values: rules,
    save: async (wanted) => {
      const saved = await app.api.put(`${DOOR}/settings`, { ...wanted, version });
      version = saved.version;
      return saved;
    },
    reload: () => app.reload(),
  });
  return section('What shoppers see', form.messages, stack(Object.values(fields)));
}
