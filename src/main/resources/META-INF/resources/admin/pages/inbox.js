/* Inbox: what shoppers write to people. The list on one side, one conversation on the other; on a phone
 * one at a time. A live door says where something changed, and the page asks for it again. */

import { el, fill, set } from '../dom.js';
import { badge, banner, button, busy, empty, failure, page, paragraph } from '../ui.js';
import { conversation } from './inbox/conversation.js';
import { replies } from './inbox/replies.js';

const DOOR = '/admin/api/inbox';
const FILTERS = [['waiting', 'Waiting'], ['mine', 'Mine'], ['all', 'All']];
const SEARCH_AFTER_MILLIS = 350;

export async function show(main, app) {
  const asked = new URLSearchParams(location.search);
  const first = await app.api.get(`${DOOR}?filter=waiting`);
  const view = inbox(app, first);
  fill(main, page('Inbox', {}, first.standby ? standby() : null, view.element));
  view.start();
  if (asked.get('conversation')) {
    view.open(asked.get('conversation'));
  }
}

/** Nothing of ours is heard: that must be known before anything else. */
function standby() {
  return banner('critical', 'Meta’s own agent answers on your number',
    'WhatsApp shows Tendero what shoppers write only to look on, so Tendero keeps quiet. Switch the agent off in WhatsApp Manager, or write to a shopper here: that takes their conversation back.');
}

function inbox(app, first) {
  const state = { filter: 'waiting', search: '', cards: first.conversations, next: first.next_cursor, open: null, closed: false };
  const rows = el('ul', { class: 'inbox-rows', 'aria-label': 'Conversations' });
  const more = button('Show more', { on: { click: () => busy(more, () => load(state.next)) } });
  const line = el('div', { role: 'status' });
  const place = el('div', { class: 'inbox-pane', 'data-pane': true });
  const choice = el('s-choice-list', { label: 'Show', labelAccessibilityVisibility: 'exclusive', name: 'filter' },
    FILTERS.map(([value, words]) => el('s-choice', { value, selected: value === state.filter }, words)));
  choice.values = [state.filter];
  const search = el('s-search-field', { label: 'Search', labelAccessibilityVisibility: 'exclusive', placeholder: 'Name, number, order or ticket', autocomplete: 'off' });
  const list = el('div', { class: 'inbox-list' }, choice, search, rows, el('div', { class: 'inbox-more' }, more));
  const element = el('div', { class: 'inbox' }, list, place);

  let typed;
  choice.addEventListener('change', () => {
    state.filter = choice.values?.[0] ?? 'waiting';
    load();
  });
  search.addEventListener('input', () => {
    clearTimeout(typed);
    typed = setTimeout(() => {
      state.search = search.value.trim();
      load();
    }, SEARCH_AFTER_MILLIS);
  });

  async function load(cursor) {
    const asked = new URLSearchParams({ filter: state.filter });
    state.search && asked.set('search', state.search);
    cursor && asked.set('cursor', cursor);
    const was = asked.toString();
    state.asked = was;
    try {
      const found = await app.api.get(`${DOOR}?${was}`);
      if (state.asked === was) {
        state.cards = cursor ? [...state.cards, ...found.conversations] : found.conversations;
        state.next = found.next_cursor;
        counted(found.counts);
        draw();
      }
    } catch (problem) {
      fill(rows, el('li', {}, failure(problem, () => load(cursor))));
    }
  }

  function counted(counts) {
    app.unread?.(counts.unread);
    FILTERS.forEach(([value, words], i) => {
      const count = { waiting: counts.waiting, mine: counts.mine }[value];
      choice.children[i].textContent = count ? `${words} (${count})` : words;
    });
  }

  function draw() {
    const focused = rows.contains(document.activeElement) ? document.activeElement.dataset.talk : null;
    fill(rows, state.cards.length === 0 ? el('li', {}, nothing(state)) : state.cards.map((card) => row(card)));
    set(more, 'hidden', !state.next);
    focused && rows.querySelector(`[data-talk="${CSS.escape(focused)}"]`)?.focus();
  }

  function row(card) {
    const open = state.open?.id === card.id;
    return el('li', {}, el('button', { type: 'button', class: 'inbox-row', 'data-talk': card.id, 'aria-current': open ? 'true' : null, on: { click: () => openOne(card.id) } },
      el('span', { class: 'inbox-row-head' }, el('strong', {}, called(card)), el('span', { class: 'inbox-small' }, app.format.time(card.last_at))),
      el('span', { class: 'inbox-row-text' }, lastWords(card)),
      el('span', { class: 'inbox-row-head' }, holder(card), card.unread > 0 ? badge('critical', `${card.unread} unread`) : null)));
  }

  async function openOne(id) {
    state.open?.close();
    const mine = { id, close: () => {} };
    state.open = mine;
    element.classList.add('inbox-one');
    draw();
    const back = button('All conversations', { on: { click: leave } });
    const shown = conversation(app, id, { back, changed: () => changed(id) });
    mine.close = shown.close;
    mine.refresh = shown.refresh;
    fill(place, shown.element);
    await shown.start();
  }

  function leave() {
    state.open?.close();
    const id = state.open?.id;
    state.open = null;
    element.classList.remove('inbox-one');
    pick();
    draw();
    id && rows.querySelector(`[data-talk="${CSS.escape(id)}"]`)?.focus();
  }

  function pick() {
    fill(place, empty('No conversation open', 'Choose one on the list. While a person has it, the bot keeps quiet.'),
      app.may('manager') ? replies(app) : null);
  }

  /** One conversation is another than before: its row, and its pane if it is open. */
  async function changed(id) {
    if (state.open?.id === id) {
      state.open.refresh?.();
    }
    if (state.filter !== 'all' || state.search) {
      later(() => load());
      return;
    }
    try {
      const card = await app.api.get(`${DOOR}/conversations/${id}/card`);
      state.cards = [card, ...state.cards.filter((one) => one.id !== id)].sort((a, b) => b.last_at.localeCompare(a.last_at));
      draw();
      counted(await app.api.get(`${DOOR}/counts`));
    } catch {
      // the next look shows it
    }
  }

  let soon;
  function later(what) {
    clearTimeout(soon);
    soon = setTimeout(() => state.closed || what(), 150);
  }

  function start() {
    pick();
    counted(first.counts);
    draw();
    let was = 'open';
    const live = app.api.stream(`${DOOR}/events`, {
      onEvent: ({ name, data }) => {
        name === 'change' && changed(data.conversation);
        // whatever was missed while nobody listened
        name === 'hello' && was === 'lost' && (load(), state.open?.refresh?.());
        name === 'hello' && (was = 'open');
      },
      onState: (now) => {
        now === 'lost' && (was = 'lost');
        fill(line, now === 'lost' ? banner('warning', 'Not connected', 'New messages are not shown until the connection is back. Trying again…') : null);
        now === 'lost' ? list.before(line) : line.remove();
      },
    });
    app.guard(() => false, () => {
      state.closed = true;
      live.close();
      state.open?.close();
    });
  }

  return { element, start, open: openOne };
}

function nothing({ filter, search }) {
  if (search) {
    return empty('Nobody found', 'Search by a name, a phone number with its country, the number of an order, or a ticket.');
  }
  return {
    waiting: () => empty('Nobody waits', 'Who asks for a person, or is not understood three times in a row, is listed here.'),
    mine: () => empty('No conversation is yours', 'Open one and answer: it is yours then, until you give it back.'),
    all: () => empty('Nobody has written yet', 'Whoever writes to your number is listed here.'),
  }[filter]();
}

export const called = (card) => card.name || (card.phone_number ? `+${card.phone_number}` : 'Somebody without a name');

function lastWords({ last_message: last }) {
  if (!last) {
    return '–';
  }
  const words = last.text || `[${last.type}]`;
  return last.direction === 'out' ? `You: ${words}` : words;
}

function holder({ state, agent, reason }) {
  if (state === 'waiting') {
    return badge('warning', reason === 'misunderstood' ? 'Not understood' : 'Waits for a person');
  }
  return state === 'person' ? badge('info', agent.you ? 'Yours' : agent.name) : badge('success', reason === 'unanswered' ? 'Bot, nobody answered' : 'Bot');
}
