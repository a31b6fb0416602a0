// What happened behind the chat: webhooks, decisions, sends, cost.
import { ask, byId, el, time } from './dom.js';

const KEPT = 100;

export function clearInspector() {
  for (const list of ['sends', 'webhooks', 'trace']) byId(list).replaceChildren();
  byId('sends-empty').hidden = false;
  byId('webhooks-empty').hidden = false;
  byId('trace-empty').textContent = 'Not asked yet.';
  byId('cost-note').textContent = '';
}

export function showCost(cost) {
  byId('cost-purchase').textContent = String(cost.purchase);
  byId('cost-total').textContent = String(cost.total);
}

export function showPurchase(event) {
  byId('cost-note').textContent = `The purchase is complete: ${event.purchase} billable messages.`;
}

function add(list, row) {
  byId(list).prepend(row);
  byId(`${list}-empty`).hidden = true;
  while (byId(list).children.length > KEPT) byId(list).lastElementChild.remove();
}

const json = (value) => el('pre', { tabindex: '0', dir: 'ltr' }, JSON.stringify(value, null, 2));

/** A row that opens to JSON; the JSON is only made when somebody looks. */
function opening(testid, value, ...summary) {
  const row = el('details', { 'data-testid': testid }, el('summary', {}, ...summary));
  row.addEventListener('toggle', () => {
    if (row.open && !row.querySelector('pre')) row.append(json(value()));
  });
  return el('li', {}, row);
}

const mark = (words, kind) => el('span', { class: `mark ${kind}` }, words);

export function showSend(event) {
  add('sends', opening('send-row', () => event.payload, time(event.at, true), ' ', event.kind, ' ',
    mark(event.billable ? 'billable' : 'free', event.billable ? 'costs' : 'good')));
}

export function showRefusal(event) {
  const row = opening('refusal-row', () => event, time(event.at, true), ' ', mark(`refused ${event.code}`, 'bad'), ' ',
    event.details ?? event.message);
  add('sends', row);
}

export function showWebhook(event) {
  const good = event.status === 200;
  add('webhooks', opening('webhook-row', () => parsed(event.body), time(event.at, true), ' ', event.what, ' ',
    mark(event.status ? String(event.status) : 'no answer', good ? 'good' : 'bad'),
    ` ${event.millis} ms`, event.attempt > 1 ? ` attempt ${event.attempt}` : ''));
}

function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

const BAD_STATES = new Set(['dead', 'expired']);

const WHY = {
  401: 'The service wants the operator key.', 403: 'The operator key is not accepted.',
  404: 'The service has no decisions for this chat yet.', 502: 'The service does not answer.',
};

/** Asks for the decisions of this chat. The answer is a list of turns of any shape. */
export async function showTrace(store, shopper) {
  const status = byId('trace-empty');
  try {
    const answer = await ask(`trace?store=${encodeURIComponent(store)}&shopper=${encodeURIComponent(shopper)}`);
    const turns = Array.isArray(answer) ? answer : answer.turns ?? answer.items ?? [answer];
    const open = new Set([...document.querySelectorAll('#trace details[open]')].map((one) => one.dataset.key));
    byId('trace').replaceChildren(...turns.map((turn, index) => {
      const row = opening('trace-row', () => turn, summary(turn, index));
      const details = row.firstElementChild;
      details.dataset.key = String(turn.seq ?? turn.id ?? index);
      details.open = open.has(details.dataset.key);
      return row;
    }));
    status.textContent = turns.length ? `${turns.length} turn${turns.length === 1 ? '' : 's'}.` : 'No turns yet.';
  } catch (failure) {
    byId('trace').replaceChildren();
    status.textContent = WHY[failure.status] ?? `The service says: ${failure.message}`;
  }
}

/** What came in, where the talk stood afterwards, and what was done about it. */
function summary(turn, index) {
  const { kind, outcome, parked, effects = [] } = turn ?? {};
  if (!kind) return `Turn ${index + 1}`;
  const line = document.createDocumentFragment();
  if (turn.received_at) line.append(time(Date.parse(turn.received_at), true), ' ');
  line.append(kind, outcome ? ` → ${outcome}` : ' waits');
  if (parked) line.append(' ', mark('parked', 'bad'));
  for (const effect of effects) {
    line.append(`, ${effect.kind} `, mark(effect.state, BAD_STATES.has(effect.state) ? 'bad' : 'good'));
  }
  return line;
}

/** The panel can be folded away; on a phone it lies over the chat. */
export function setUpInspector() {
  const toggle = byId('inspector-toggle');
  const narrow = matchMedia('(max-width: 1023px)');
  const set = (open) => {
    toggle.setAttribute('aria-expanded', String(open));
    byId('inspector').hidden = !open;
    byId('stage').classList.toggle('with-inspector', open);
  };
  const opened = () => toggle.getAttribute('aria-expanded') === 'true';
  toggle.addEventListener('click', () => {
    set(!opened());
    if (opened() && narrow.matches) byId('inspector-title').focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && opened() && narrow.matches && !document.querySelector('dialog[open]')) {
      set(false);
      toggle.focus();
    }
  });
  set(!narrow.matches);
  return opened;
}
