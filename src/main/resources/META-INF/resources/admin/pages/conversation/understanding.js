/* What the language model did today, below its switch. */

import { el, fill, set } from '../../dom.js';
import { banner, paragraph } from '../../ui.js';

const DOOR = '/admin/api/understanding';

/** The two settings of the page's form. */
export function understandingFields() {
  return {
    language_model: el('s-choice-list', { label: 'When no rule is sure what a message means' },
      el('s-choice', { value: 'off' }, 'Look for its words among the products'),
      el('s-choice', { value: 'on' }, 'Ask a language model, which may only choose what the chat does')),
    language_model_calls: el('s-number-field', { label: 'Most questions to the model in a day', min: 1, max: 100000, step: 1,
      details: 'Counted from midnight UTC. Then, and whenever the model does not answer in time, the words are looked for.' }),
  };
}

/** Counts of today; a page without them is better than no page. */
export function modelToday(app) {
  const told = el('div', { 'data-model-today': true, 'aria-live': 'polite' });
  load();
  return told;

  async function load() {
    try {
      fill(told, ...lines(await app.api.get(DOOR)));
    } catch {
      fill(told, banner('warning', 'What the model did today cannot be read now', 'Everything else on this page can be changed all the same.'));
    }
    set(told, 'data-ready', 'true');
  }

  function lines(today) {
    if (!today.available) {
      return [banner('info', 'No model is set up', 'Whoever runs this service has not set up a language model. Until then nobody is asked, whatever is chosen here.')];
    }
    const count = (number) => app.format.number(number ?? 0);
    const missed = (today.unusable ?? 0) + (today.failed ?? 0);
    return [
      paragraph(`Today: ${count(today.calls)} questions, ${count(today.understood)} understood, ${count(missed)} without a usable answer, ${count(today.not_asked)} not asked because the day's number was reached. ${count(today.tokens)} tokens.`),
      paragraph('Only the text of such a message is sent, without e-mails, phone numbers and links. The model writes nothing that a shopper reads.'),
    ];
  }
}
