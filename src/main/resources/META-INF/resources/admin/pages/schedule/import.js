/* A schedule brought in as CSV: first what it would do, or what is wrong with each line. */

import { el, fill } from '../../dom.js';
import { banner, busy, button, failure, paragraph, section, spinner, stack, table } from '../../ui.js';

const DOOR = '/admin/api/schedule/import';
const MOST_SHOWN = 50;

const file = (csv) => new Blob([csv], { type: 'text/csv' });

export function importing(app, again) {
  const outcome = el('div', { 'aria-live': 'polite' });
  const chooser = el('input', { type: 'file', accept: '.csv,text/csv', id: 'schedule-file' });
  chooser.addEventListener('change', async () => {
    const [chosen] = chooser.files;
    if (chosen) {
      await preview(app, outcome, await chosen.text(), again);
      chooser.value = '';
    }
  });
  return section('Bring in as CSV',
    paragraph('A heading, then one entry a line: key, title, line, from, to, state, planned, done, quality, orders. An entry whose key is there already is changed. Nothing is brought in while a line is wrong.'),
    stack(el('label', { for: 'schedule-file' }, 'CSV file'), chooser, outcome));
}

async function preview(app, outcome, csv, again) {
  fill(outcome, spinner('Reading the file'));
  try {
    const would = await app.api.send(`${DOOR}?dry_run=true`, file(csv));
    fill(outcome, told(app, would, () => bringIn(app, outcome, csv, again)));
  } catch (problem) {
    fill(outcome, problem.status === 422 ? wrong(problem) : failure(problem, () => preview(app, outcome, csv, again)));
  }
}

function told(app, would, go) {
  const number = app.format.number;
  const start = button(`Bring in ${number(would.created + would.changed)} entries`, { variant: 'primary' });
  start.addEventListener('click', () => busy(start, go));
  return stack(
    banner('info', 'This is what would happen', `${number(would.created)} new, ${number(would.changed)} changed, ${number(would.unchanged)} as they are.`),
    would.first.length > 0 ? table('What would change', [{ heading: 'Key', slot: 'primary' }, { heading: 'What' }, { heading: '' }],
      would.first.map(({ key, title, what }) => [key, title, what === 'new' ? 'New' : 'Changed'])) : null,
    would.created + would.changed > 0 ? start : null);
}

function wrong(problem) {
  return stack(
    banner('critical', 'Nothing was brought in', problem.detail),
    table('What is wrong', [{ heading: 'Where', slot: 'primary' }, { heading: 'What it must be' }],
      problem.errors.slice(0, MOST_SHOWN).map(({ field, message }) => [field, message])),
    problem.errors.length > MOST_SHOWN ? paragraph(`And ${problem.errors.length - MOST_SHOWN} more.`) : null);
}

async function bringIn(app, outcome, csv, again) {
  try {
    const done = await app.api.send(DOOR, file(csv));
    fill(outcome, banner('success', 'Brought in', `${app.format.number(done.created)} new, ${app.format.number(done.changed)} changed.`));
    await again();
  } catch (problem) {
    fill(outcome, problem.status === 422 ? wrong(problem) : failure(problem));
  }
}
