// The chat itself: who talks with whom, what comes in live, and what is said.
import { ask, byId, el, ticks } from './dom.js';
import { excerpt, mine, offeredVariants, sampleLocation, theirs } from './bubbles.js';
import { drawPeople, hello, initials, setUpNewcomer } from './people.js';
import {
  clearInspector, setUpInspector, showCost, showPurchase, showRefusal, showSend, showTrace, showWebhook,
} from './inspector.js';
import { showOrders } from './orders.js';

const TYPING_MILLIS = 25_000;
const TRACE_PAUSE = 700;
/** Where a window that is told nothing goes on, such as the one a checkout leads back to. */
const PLACE = 'tendero.sandbox.place';
/** Languages whose phones are mirrored. */
const RIGHT_TO_LEFT = new Set(['ar']);

const state = {
  world: { stores: [], shoppers: [] },
  store: null,
  shopper: null,
  events: [],
  seen: 0,
  waiting: null,
  unread: new Map(),
  quoting: null,
  typing: 0,
  tracing: 0,
};
const log = byId('log');
const inspectorOpen = setUpInspector();

const bubble = (id) => log.querySelector(`[data-wamid="${CSS.escape(id)}"]`);
const unreadKey = () => new Map(state.world.shoppers.map((shopper) =>
  [shopper.id, state.unread.get(`${state.store?.id}/${shopper.id}`) ?? 0]));
const people = () => drawPeople(state.world, state.shopper?.id, unreadKey(), choose);

function alertOf(words) {
  byId('alert').textContent = words;
  byId('alert').hidden = !words;
}

/** Everything a bubble may do. */
const act = {
  get store() { return state.store; },
  say,
  opened: () => ask('opened', here()).catch(() => {}),
  excerpt: (id) => {
    const event = state.events.find((one) => one.id === id && (one.type === 'in' || one.type === 'out'));
    return event ? excerpt(event) : 'A message';
  },
};

const here = () => ({ store: state.store.id, shopper: state.shopper.id });

async function say(message) {
  try {
    await ask('say', { ...here(), message });
    alertOf('');
  } catch {
    alertOf('The sandbox does not answer. Your message was not sent.');
  }
}

// --- choosing ---------------------------------------------------------------------------------

function choose(shopper) {
  state.shopper = shopper;
  show();
}

async function show() {
  const { store, shopper } = state;
  Object.assign(state, { events: [], seen: 0, waiting: [] });
  state.unread.delete(`${store.id}/${shopper.id}`);
  log.setAttribute('aria-live', 'off');
  log.replaceChildren();
  clearInspector();
  showOrders(store.shop);
  quote(null);
  typing(false);
  people();
  byId('with').textContent = store.name;
  byId('under').textContent = `${store.number} · you are ${shopper.name}`;
  byId('face').textContent = initials(store.name);
  byId('phone').dir = RIGHT_TO_LEFT.has(shopper.language) ? 'rtl' : 'ltr';
  byId('text').lang = shopper.language;
  const place = `store=${encodeURIComponent(store.id)}&shopper=${encodeURIComponent(shopper.id)}`;
  history.replaceState(null, '', `#${place}`);
  localStorage.setItem(PLACE, place);
  document.title = `${shopper.name} and ${store.name} · Tendero sandbox`;
  try {
    const kept = await ask(`log?store=${store.id}&shopper=${shopper.id}`);
    if (state.store !== store || state.shopper !== shopper) return;
    kept.events.forEach(apply);
    showCost(kept.cost);
    alertOf('');
  } catch {
    alertOf('The sandbox does not answer.');
  }
  const missed = state.waiting ?? [];
  state.waiting = null;
  missed.forEach(apply);
  hints();
  log.scrollTop = log.scrollHeight;
  log.setAttribute('aria-live', 'polite');
  trace();
}

const talked = () => state.events.some((event) => event.type === 'in' || event.type === 'out');

function hints() {
  byId('hints').replaceChildren(...(talked() ? [] : [
    el('p', { class: 'empty' }, 'No messages yet. Say something:'),
    ...[['hello', hello(state.shopper)], ['menu', 'menu']].map(([name, words]) => el('button', {
      type: 'button', lang: state.shopper.language, dir: 'auto', 'data-testid': `suggest-${name}`,
      click: () => { say({ type: 'text', text: { body: words } }); byId('text').focus(); },
    }, words)),
  ]));
}

// --- what happens -----------------------------------------------------------------------------

function apply(event) {
  if (event.seq !== undefined) {
    if (event.seq <= state.seen) return;
    state.seen = event.seq;
  }
  state.events.push(event);
  HAPPENS[event.type]?.(event);
}

const HAPPENS = {
  in: (event) => {
    if (event.message.type === 'reaction') react(event.message.reaction, 'yours');
    else if (event.message.type === 'revoke') revoked(event.message.revoke.original_message_id);
    else append(mine(event, act), event);
  },
  out: (event) => {
    typing(false);
    if (event.kind === 'reaction') react(event.payload?.reaction ?? {}, 'theirs');
    else append(theirs(event, act), event);
    showSend(event);
    if (!state.waiting) trace();
  },
  read: (event) => {
    tick(event.id, 'read');
    for (let before = bubble(event.id); before; before = before.previousElementSibling) {
      if (before.classList.contains('mine')) tick(before.dataset.wamid, 'read');
    }
  },
  typing: () => typing(true),
  webhook: (event) => {
    showWebhook(event);
    if (event.kind !== 'message') return;
    if (event.status === 200) {
      tick(event.id, 'delivered');
      alertOf('');
    } else {
      alertOf(`The service does not ${event.status ? 'take' : 'answer'} the message${
        event.status ? ` (status ${event.status})` : ''}. It is sent again until it does.`);
    }
  },
  cost: showCost,
  purchase: (event) => {
    showPurchase(event);
    showOrders(state.store.shop);
  },
  refused: showRefusal,
};

function append(node, event) {
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
  node.append(actions(node, event));
  log.append(node);
  byId('hints').replaceChildren();
  if (atEnd || event.type === 'in') log.scrollTop = log.scrollHeight;
  for (const image of node.querySelectorAll('img')) {
    image.addEventListener('load', () => { if (atEnd) log.scrollTop = log.scrollHeight; });
  }
}

const RANK = ['sent', 'delivered', 'read'];

function tick(id, to) {
  const box = bubble(id)?.querySelector('.ticks');
  if (box && RANK.indexOf(box.dataset.ticks) < RANK.indexOf(to)) box.replaceWith(ticks(to));
}

function react({ message_id: id, emoji }, whose) {
  const target = bubble(id);
  if (!target) return;
  target.querySelector(`.reaction.${whose}`)?.remove();
  if (emoji) target.append(el('span', { class: `reaction ${whose}`, 'data-testid': 'reaction' }, emoji));
}

function revoked(id) {
  const box = bubble(id)?.querySelector('.words');
  box?.replaceWith(el('p', { class: 'words soft' }, 'You deleted this message.'));
}

function typing(on) {
  clearTimeout(state.typing);
  byId('typing').textContent = on ? 'typing…' : '';
  if (on) state.typing = setTimeout(() => typing(false), TYPING_MILLIS);
}

function trace() {
  clearTimeout(state.tracing);
  if (!inspectorOpen() || !talked()) return;
  const { store, shopper } = state;
  state.tracing = setTimeout(() => showTrace(store.id, shopper.id), TRACE_PAUSE);
}

// --- what can be done with a message ------------------------------------------------------------

function actions(node, event) {
  const panel = el('div', { class: 'bubble-panel', hidden: true });
  const toggle = el('button', {
    type: 'button', class: 'more', 'aria-expanded': 'false', 'data-testid': 'message-actions',
    'aria-label': `Reply or react to: ${excerpt(event).slice(0, 40)}`,
    click: () => {
      if (!panel.children.length) panel.append(...choices(node, event, () => close()));
      panel.hidden = !panel.hidden;
      toggle.setAttribute('aria-expanded', String(!panel.hidden));
      if (!panel.hidden) panel.firstElementChild.focus();
    },
  }, '⋯');
  const close = () => {
    panel.hidden = true;
    toggle.setAttribute('aria-expanded', 'false');
    toggle.focus();
  };
  panel.addEventListener('keydown', (key) => { if (key.key === 'Escape') close(); });
  return el('div', { class: 'bubble-actions' }, toggle, panel);
}

function choices(node, event, close) {
  const button = (words, name, testid, action) => el('button', {
    type: 'button', 'aria-label': name, 'data-testid': testid, click: () => { close(); action(); },
  }, words);
  const all = [button('Reply', null, 'action-reply', () => quote(event))];
  if (event.type === 'out') {
    for (const [emoji, name] of [['👍', 'thumbs up'], ['❤️', 'heart'], ['😂', 'laughing']]) {
      all.push(button(emoji, `React with ${name}`, 'action-react', () => {
        const given = node.querySelector('.reaction.yours')?.textContent === emoji ? '' : emoji;
        say({ type: 'reaction', reaction: { message_id: event.id, ...(given ? { emoji } : {}) } });
      }));
    }
  } else {
    all.push(button('Delete', null, 'action-delete', () =>
      say({ type: 'revoke', revoke: { original_message_id: event.id } })));
  }
  return all;
}

function quote(event) {
  state.quoting = event?.id ?? null;
  byId('quote').hidden = !event;
  byId('quote-text').textContent = event ? `Replying to: ${excerpt(event)}` : '';
  if (event) byId('text').focus();
}

// --- writing ----------------------------------------------------------------------------------

function write(event) {
  event.preventDefault();
  const box = byId('text');
  const body = box.value.trim();
  if (!body || !state.shopper) return;
  box.value = '';
  const context = state.quoting ? { context: { id: state.quoting } } : {};
  quote(null);
  say({ type: 'text', ...context, text: { body } });
}

function order() {
  const skus = offeredVariants(state.events);
  const items = (skus.length ? skus : ['SAMPLE-1']).map((sku) => ({
    product_retailer_id: sku, quantity: 1, item_price: 10, currency: 'EUR',
  }));
  say({ type: 'order', order: { catalog_id: '1', text: '', product_items: items } });
}

function setUpWriting() {
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault(); // the address names the chat, not the place on the page
    byId('text').focus();
  });
  byId('composer').addEventListener('submit', write);
  byId('text').addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) write(event);
  });
  byId('quote-off').addEventListener('click', () => { quote(null); byId('text').focus(); });
  const menu = byId('attach-menu');
  const toggle = byId('attach');
  const set = (open) => {
    menu.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
    (open ? menu.firstElementChild : toggle).focus();
  };
  toggle.addEventListener('click', () => set(menu.hidden));
  menu.addEventListener('keydown', (event) => { if (event.key === 'Escape') set(false); });
  const attach = (id, action) => byId(id).addEventListener('click', () => { set(false); action(); });
  attach('send-picture', () => ask('picture', here()).catch(() => alertOf('The sandbox does not answer.')));
  attach('send-location', () => say(sampleLocation()));
  attach('send-order', order);
  byId('sheet-close').addEventListener('click', () => byId('sheet').close());
  byId('sheet').addEventListener('click', (event) => { if (event.target === byId('sheet')) byId('sheet').close(); });
}

// --- start ------------------------------------------------------------------------------------

function live() {
  const stream = new EventSource('/sandbox/chat/api/events');
  let broken = false;
  stream.addEventListener('message', (message) => happened(JSON.parse(message.data)));
  stream.addEventListener('error', () => {
    broken = true;
    alertOf('The sandbox does not answer. Trying again.');
  });
  stream.addEventListener('open', () => {
    (broken ? start() : catchUp()).catch(() => {});
    broken = false;
  });
}

/** What happened between reading the log and listening; what is shown already is passed over. */
async function catchUp() {
  const { store, shopper } = state;
  const kept = await ask(`log?store=${store.id}&shopper=${shopper.id}`);
  if (state.store === store && state.shopper === shopper && !state.waiting) kept.events.forEach(apply);
}

function happened(event) {
  const ours = event.store === state.store?.id
    && (event.shopper === undefined || event.shopper === state.shopper?.id);
  if (ours && state.waiting && event.seq !== undefined) state.waiting.push(event);
  else if (ours) apply(event);
  else if (event.type === 'out') {
    const key = `${event.store}/${event.shopper}`;
    state.unread.set(key, (state.unread.get(key) ?? 0) + 1);
    people();
  }
}

async function start() {
  state.world = await ask('world');
  const kept = new URLSearchParams(location.hash.slice(1) || localStorage.getItem(PLACE) || '');
  state.store = state.world.stores.find((store) => store.id === (state.store?.id ?? kept.get('store')))
    ?? state.world.stores[0];
  state.shopper = state.world.shoppers.find((shopper) => shopper.id === (state.shopper?.id ?? kept.get('shopper')))
    ?? state.world.shoppers[0];
  byId('store').replaceChildren(...state.world.stores.map((store) =>
    el('option', { value: store.id, selected: store === state.store }, store.name)));
  await show();
}

byId('store').addEventListener('change', (event) => {
  state.store = state.world.stores.find((store) => store.id === event.target.value);
  show();
});
byId('trace-load').addEventListener('click', () => showTrace(state.store.id, state.shopper.id));
byId('orders-load').addEventListener('click', () => showOrders(state.store.shop));
byId('cost-reset').addEventListener('click', () => {
  byId('cost-note').textContent = '';
  ask('count', here()).catch(() => alertOf('The sandbox does not answer.'));
});
setUpNewcomer((shopper) => {
  state.world.shoppers.push(shopper);
  choose(shopper);
  byId('text').focus();
});
setUpWriting();
start().catch(() => alertOf('The sandbox does not answer.')).finally(live);
