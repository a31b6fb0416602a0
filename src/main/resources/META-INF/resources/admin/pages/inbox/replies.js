/* Answers that the team has ready, edited by managers. */

import { el, fill } from '../../dom.js';
import { banner, busy, button, failure, paragraph } from '../../ui.js';

const DOOR = '/admin/api/inbox/replies';

export function replies(app) {
  const place = el('div', { class: 'inbox-replies' });
  load();
  return el('div', {}, el('h2', {}, 'Ready answers'), paragraph('Everybody of your team can choose them while answering.'), place);

  async function load() {
    try {
      draw((await app.api.get(DOOR)).replies);
    } catch (problem) {
      fill(place, failure(problem, load));
    }
  }

  function draw(list) {
    fill(place, list.map((one) => form(one)), form({ title: '', body: '' }));
  }

  function form(one) {
    const fresh = one.id === undefined;
    const title = el('s-text-field', { label: fresh ? 'Name of a new answer' : `Name of “${one.title}”`, maxLength: 60, autocomplete: 'off', value: one.title });
    const body = el('s-text-area', { label: fresh ? 'Words of a new answer' : `Words of “${one.title}”`, rows: 2, maxLength: 4096, autocomplete: 'off', value: one.body });
    const trouble = el('div', { role: 'alert' });
    const press = (words, props, work) => {
      const pressed = button(words, props);
      pressed.addEventListener('click', () => busy(pressed, async () => {
        fill(trouble);
        try {
          await work();
          app.toast('Saved');
          await load();
        } catch (problem) {
          fill(trouble, banner('critical', problem.title, [problem.detail, ...problem.errors.map((e) => `${e.field}: ${e.message}`)].join(' ')));
        }
      }));
      return pressed;
    };
    const values = () => ({ title: title.value.trim(), body: body.value.trim() });
    return el('details', { class: 'inbox-reply', open: fresh ? null : null }, el('summary', {}, fresh ? 'Add an answer' : one.title), title, body, trouble,
      el('s-stack', { direction: 'inline', gap: 'small' },
        press(fresh ? 'Add' : 'Save', { variant: 'primary', accessibilityLabel: fresh ? 'Add this answer' : `Save ${one.title}` },
          () => fresh ? app.api.post(DOOR, values()) : app.api.put(`${DOOR}/${one.id}`, values())),
        fresh ? null : press('Remove', { tone: 'critical', accessibilityLabel: `Remove ${one.title}` }, () => app.api.delete(`${DOOR}/${one.id}`))));
  }
}
