/* One conversation of the inbox: what was said, what helps to answer, and the answer. */

import { el, fill, set } from '../../dom.js';
import { badge, banner, busy, button, failure, paragraph, spinner } from '../../ui.js';
import { called } from '../inbox.js';
import { composer } from './composer.js';
import { bubble } from './message.js';

const DOOR = '/admin/api/inbox/conversations';
const LOOK_MILLIS = 10_000;
const TICKS_MILLIS = 4_000;

/**
 * @param {string} id
 * @param {{back: Node, changed: Function}} around `back` leads to the list, `changed` tells it
 */
export function conversation(app, id, { back, changed }) {
  const door = `${DOOR}/${id}`;
  const head = el('div', { class: 'inbox-head' });
  const notes = el('div', { role: 'status', class: 'inbox-notes' });
  const older = button('Older messages', { on: { click: () => busy(older, loadOlder) } });
  const said = el('ol', { class: 'inbox-said', 'aria-label': 'Messages', tabindex: '0' });
  const beside = el('div', { class: 'inbox-beside' });
  const answer = el('div', {});
  const element = el('section', { 'aria-label': 'Conversation', class: 'inbox-talk' }, el('div', { class: 'inbox-back' }, back), spinner());
  const pictures = new Map();
  let messages = [];
  let next;
  let pane;
  let write;
  let closed = false;
  let looking;
  let ticking;

  async function start() {
    try {
      pane = await app.api.get(door);
    } catch (problem) {
      fill(element, el('div', { class: 'inbox-back' }, back), failure(problem, start));
      return;
    }
    write = composer(app, door, { sent: (message) => take([message]), typing: (on) => look(on), taken: refresh });
    fill(answer, write.element);
    fill(element, el('div', { class: 'inbox-back' }, back), head, notes, el('div', { class: 'inbox-more' }, older), said, answer, beside);
    next = pane.messages.next_cursor;
    messages = [...pane.messages.messages].reverse();
    draw();
    said.scrollTop = said.scrollHeight;
    write.focus();
    seen();
    look(false);
    looking = setInterval(() => look(write.typing()), LOOK_MILLIS);
    ticking = setInterval(() => document.hidden || refresh(), TICKS_MILLIS);
  }

  /** Tells the others that this is before somebody. */
  function look(typing) {
    app.api.post(`${door}/presence`, { typing }).catch(() => {});
  }

  function seen() {
    if (pane.conversation.unread > 0 && !document.hidden) {
      app.api.post(`${door}/seen`).then(changed, () => {});
    }
  }

  let asking = false;
  async function refresh() {
    if (asking || closed || !pane) {
      return;
    }
    asking = true;
    try {
      pane = await app.api.get(door);
      if (!closed) {
        take([...pane.messages.messages].reverse());
        seen();
      }
    } catch (problem) {
      problem.status === 404 && fill(element, el('div', { class: 'inbox-back' }, back), failure(problem));
    } finally {
      asking = false;
    }
  }

  /** Messages that are new, or that have got further. */
  function take(some) {
    const low = said.scrollHeight - said.scrollTop - said.clientHeight < 80;
    const known = new Map(messages.map((one) => [one.id, one]));
    some.forEach((one) => known.set(one.id, one));
    messages = [...known.values()].sort((a, b) => a.timestamp.localeCompare(b.timestamp) || a.id.localeCompare(b.id));
    draw();
    if (low) {
      said.scrollTop = said.scrollHeight;
    }
  }

  async function loadOlder() {
    try {
      const page = await app.api.get(`${door}/messages?limit=30&cursor=${next}`);
      next = page.next_cursor;
      const before = said.scrollHeight;
      messages = [...[...page.messages].reverse(), ...messages];
      draw();
      said.scrollTop += said.scrollHeight - before;
    } catch (problem) {
      app.toast(problem.detail);
    }
  }

  function draw() {
    drawHead();
    drawNotes();
    set(older, 'hidden', !next);
    fill(said, messages.map((one) => bubble(app, one, door, pictures)));
    fill(beside, cart(app, pane), orders(app, pane), tickets(pane));
    write.show(pane);
  }

  function drawHead() {
    const { conversation: card } = pane;
    const mine = card.agent?.you;
    const act = (words, path, body, props = {}) => {
      const pressed = button(words, props);
      pressed.addEventListener('click', () => busy(pressed, async () => {
        try {
          pane.conversation = await app.api.post(`${door}/${path}`, body);
          draw();
          changed();
        } catch (problem) {
          app.toast(problem.detail ?? 'That did not work. Please try again.');
          refresh();
        }
      }));
      return pressed;
    };
    const key = JSON.stringify([card.state, card.agent, called(card), pane.stopped, pane.team]);
    if (head.dataset.key === key) {
      return;
    }
    head.dataset.key = key;
    fill(head,
      el('h2', {}, called(card)),
      el('span', { class: 'inbox-small' }, [card.name && card.phone_number ? `+${card.phone_number}` : null, standing(card)].filter(Boolean).join(' · ')),
      el('s-stack', { direction: 'inline', gap: 'small' },
        mine ? null : act(card.agent ? `Take over from ${card.agent.name}` : 'Take over', card.agent ? 'take?force=true' : 'take', {}, { variant: card.state === 'waiting' ? 'primary' : 'secondary' }),
        card.state === 'bot' ? null : act('Give back to the bot', 'release', {}),
        colleagues(),
        pane.stopped ? badge('critical', 'Wrote “stop”') : null));
  }

  /** To whom it can be given, unless nobody else is there. */
  function colleagues() {
    const others = pane.team.filter((one) => !one.you && one.user !== pane.conversation.agent?.user);
    if (others.length === 0) {
      return null;
    }
    const choice = el('s-select', { label: 'Give to', labelAccessibilityVisibility: 'exclusive' },
      el('s-option', { value: '' }, 'Give to…'),
      others.map((one) => el('s-option', { value: one.user }, one.name)));
    choice.addEventListener('change', async () => {
      if (!choice.value) {
        return;
      }
      try {
        pane.conversation = await app.api.post(`${door}/assign`, { user: choice.value });
        changed();
      } catch (problem) {
        choice.value = '';
        app.toast(problem.detail ?? 'That did not work. Please try again.');
      }
      draw();
    });
    return choice;
  }

  function drawNotes() {
    const who = pane.looking.map((one) => one.typing ? `${one.name} is writing…` : `${one.name} is looking at this, too`);
    const words = who.join(' · ');
    if (notes.textContent !== words) {
      fill(notes, words ? paragraph(words) : null);
    }
  }

  function close() {
    closed = true;
    clearInterval(looking);
    clearInterval(ticking);
    pictures.forEach((url) => URL.revokeObjectURL(url));
    app.api.post(`${door}/presence`, { gone: true }).catch(() => {});
  }

  return { element, start, refresh, close };
}

function standing({ state, agent, reason }) {
  if (state === 'person') {
    return agent.you ? 'You are answering' : `${agent.name} is answering`;
  }
  if (state === 'waiting') {
    return reason === 'misunderstood' ? 'The bot did not understand them' : 'Waits for a person';
  }
  return 'The bot is answering';
}

function tickets({ tickets: list }) {
  return list.length === 0 ? null : el('div', {}, el('h3', {}, 'Reports'),
    el('ul', {}, list.map((ticket) => el('li', {}, `${ticket.name} · ${ticket.state.replaceAll('_', ' ')}`))));
}

function cart(app, { cart: lines, cart_total: total }) {
  return lines.length === 0 ? null : el('div', {}, el('h3', {}, 'Cart'),
    el('ul', {}, lines.map((line) => el('li', {}, `${line.quantity} × ${line.title} · ${app.format.money(line.total.amount, line.total.currency)}`))),
    total ? paragraph(`Together ${app.format.money(total.amount, total.currency)}`) : null);
}

function orders(app, { orders: list, orders_known: known }) {
  if (!known) {
    return banner('info', 'Orders cannot be read now', 'Shopify did not answer. Look into your orders there.');
  }
  return list.length === 0 ? null : el('div', {}, el('h3', {}, 'Recent orders'),
    el('ul', {}, list.map((order) => el('li', {}, `${order.name} · ${order.state.replaceAll('_', ' ')} · ${app.format.money(order.total.amount, order.total.currency)} · ${order.items.join(', ')}`))));
}
