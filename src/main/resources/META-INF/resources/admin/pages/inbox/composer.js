/* What somebody writes: a text while the window is open, a template afterwards. */

import { el, fill, set } from '../../dom.js';
import { banner, busy, button, paragraph } from '../../ui.js';

const TYPING_MILLIS = 6_000;
const MOST_BYTES = 4_000_000;

/**
 * @param {string} door of the conversation
 * @param {{sent: Function, typing: Function, taken: Function}} around
 */
export function composer(app, door, { sent, typing, taken }) {
  const words = el('s-text-area', { label: 'Your answer', rows: 3, maxLength: 4096, autocomplete: 'off' });
  const send = button('Send', { variant: 'primary', on: { click: () => busy(send, sendText) } });
  const ready = el('s-select', { label: 'Ready answers' }, el('s-option', { value: '' }, 'Choose one…'));
  const trouble = el('div', { role: 'alert' });
  const time = el('span', { class: 'inbox-small' });
  const file = el('input', { type: 'file', accept: 'image/jpeg,image/png,application/pdf', class: 'inbox-unseen', tabindex: '-1', 'aria-label': 'Picture or PDF' });
  const attach = button('Attach a picture or PDF', { on: { click: () => file.click() } });
  const open = el('div', { class: 'inbox-write' }, words, el('div', { class: 'inbox-actions' }, ready, attach, file, send));
  const shut = el('div', {});
  const element = el('div', { class: 'inbox-composer' }, time, trouble, open, shut);
  let answers;
  let key = crypto.randomUUID();
  let last = 0;
  let said = false;
  let way = '';

  words.addEventListener('input', () => {
    last = Date.now();
    if (!said) {
      said = true;
      typing(true);
    }
  });
  words.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      busy(send, sendText);
    }
  });
  ready.addEventListener('change', () => {
    const chosen = (answers ?? []).find((one) => String(one.id) === ready.value);
    if (chosen) {
      words.value = words.value ? `${words.value}\n${chosen.body}` : chosen.body;
      ready.value = '';
      words.dispatchEvent(new Event('input'));
      words.focus?.();
    }
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files;
    file.value = '';
    chosen && busy(attach, () => sendFile(chosen));
  });
  fetchReady();

  /** What is written goes along as its caption. */
  function sendFile(chosen) {
    if (chosen.size > MOST_BYTES) {
      fill(trouble, banner('warning', 'This file is too large', 'Send a JPEG, a PNG or a PDF of up to 4 MB.'));
      return undefined;
    }
    const about = new URLSearchParams({ caption: words.value.trim(), filename: chosen.name });
    return post((headers) => app.api.send(`${door}/files?${about}`, chosen, headers)).then((left) => {
      if (left) {
        words.value = '';
      }
    });
  }

  async function fetchReady() {
    try {
      answers = (await app.api.get('/admin/api/inbox/replies')).replies;
    } catch {
      answers = [];
    }
    fill(ready, el('s-option', { value: '' }, 'Choose one…'), answers.map((one) => el('s-option', { value: String(one.id) }, one.title)));
    set(ready, 'hidden', answers.length === 0);
  }

  /** One press has one key, however often it has to be sent: nothing leaves twice. */
  async function post(way) {
    fill(trouble);
    try {
      const message = await way({ 'Idempotency-Key': key });
      key = crypto.randomUUID();
      said = false;
      typing(false);
      sent(message);
      return true;
    } catch (problem) {
      if (problem.status !== 0 && problem.status < 500) {
        key = crypto.randomUUID();
      }
      fill(trouble, banner(problem.conflict ? 'warning' : 'critical', problem.title, [problem.detail, ...problem.errors.map((one) => one.message)].join(' ')));
      problem.conflict && taken();
      return false;
    }
  }

  function say(body) {
    return post((headers) => app.api.post(`${door}/messages`, body, headers));
  }

  async function sendText() {
    const text = words.value.trim();
    if (text && await say({ text })) {
      words.value = '';
    }
  }

  function show({ window: span, stopped }) {
    const now = stopped ? 'stopped' : span.seconds_left > 0 ? 'open' : 'shut';
    set(open, 'hidden', now !== 'open');
    set(shut, 'hidden', now === 'open');
    time.textContent = now === 'open' ? left(span.seconds_left) : '';
    if (way === now) {
      return;
    }
    way = now;
    if (now === 'stopped') {
      fill(shut, banner('warning', 'They wrote “stop”', 'They get no messages until they write “start”.'));
    } else if (now === 'shut') {
      templates();
    }
  }

  /** Outside the 24 hours WhatsApp takes only what Meta approved beforehand. */
  async function templates() {
    const told = banner('info', 'The 24 hours are over', 'WhatsApp now takes only a template that Meta approved. When they answer, you can write freely again.');
    fill(shut, told);
    let known;
    try {
      known = (await app.api.get('/admin/api/inbox/templates')).templates;
    } catch (problem) {
      fill(shut, told, banner('warning', 'Your templates cannot be read now', problem.detail ?? ''));
      return;
    }
    if (known.length === 0) {
      fill(shut, told, paragraph('You have no approved template. Make one in WhatsApp Manager.'));
      return;
    }
    const select = el('s-select', { label: 'Template' }, known.map((one, i) => el('s-option', { value: String(i) }, `${one.name} (${one.language})`)));
    const gaps = el('div', { class: 'inbox-write' });
    const press = button('Send template', { variant: 'primary' });
    let fields = [];
    const choose = () => {
      const one = known[Number(select.value || 0)];
      fields = Array.from({ length: one.parameters }, (_, i) => el('s-text-field', { label: `Value of {{${i + 1}}}`, maxLength: 1024, autocomplete: 'off' }));
      fill(gaps, el('p', { class: 'inbox-words' }, one.body), fields);
    };
    select.addEventListener('change', choose);
    press.addEventListener('click', () => busy(press, async () => {
      const one = known[Number(select.value || 0)];
      await say({ template: { name: one.name, language: one.language, parameters: fields.map((field) => field.value.trim()) } });
    }));
    fill(shut, told, el('div', { class: 'inbox-write' }, select, gaps, press));
    select.value = '0';
    choose();
  }

  return {
    element,
    show,
    typing: () => words.value !== '' && Date.now() - last < TYPING_MILLIS,
    focus: () => {},
  };
}

/** What is left of the 24 hours, by the service's clock. */
function left(seconds) {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return `You can write freely for ${hours > 0 ? `${hours} h ` : ''}${minutes} min`;
}
