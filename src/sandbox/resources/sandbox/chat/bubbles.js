// Messages as bubbles: what the store sent, what the shopper sent, and everything that can be pressed.
import { byId, el, rich, ticks, time, webAddress } from './dom.js';

/** Draws one message of the store. `act` has `say`, `opened` and `store`. */
export function theirs(event, act) {
  const payload = event.payload ?? {};
  const bubble = el('article', {
    class: 'bubble theirs', 'data-testid': 'message-theirs', 'data-wamid': event.id, 'data-kind': event.kind,
  }, el('span', { class: 'hidden' }, `${act.store.name}: `));
  const box = el('div', { class: 'box' });
  quoted(box, payload.context?.message_id, act);
  const pressables = content(box, payload, event, act);
  box.append(foot(event.at));
  bubble.append(box, ...pressables);
  return bubble;
}

/** Draws one message of the shopper; its ticks change later. */
export function mine(event, act) {
  const bubble = el('article', {
    class: 'bubble mine', 'data-testid': 'message-mine', 'data-wamid': event.id, 'data-kind': event.message.type,
  }, el('span', { class: 'hidden' }, 'You: '));
  const box = el('div', { class: 'box' });
  quoted(box, event.message.context?.id, act);
  spoken(box, event.message);
  const last = foot(event.at);
  last.append(ticks('sent'));
  box.append(last);
  bubble.append(box);
  return bubble;
}

const foot = (at) => el('p', { class: 'foot' }, time(at));

const text = (words) => {
  const node = el('p', { class: 'words', dir: 'auto' });
  node.append(rich(words));
  return node;
};

function quoted(box, id, act) {
  if (!id) return;
  box.append(el('p', { class: 'quoted', dir: 'auto' }, act.excerpt(id)));
}

/** What the shopper said, by kind. */
function spoken(box, message) {
  const { type } = message;
  if (type === 'text') box.append(text(message.text.body));
  else if (type === 'interactive') {
    const reply = message.interactive.button_reply ?? message.interactive.list_reply ?? {};
    box.append(text(reply.title ?? ''));
    if (reply.description) box.append(el('p', { class: 'soft', dir: 'auto' }, reply.description));
  } else if (type === 'image') {
    box.append(picture('/sandbox/chat/sample.png', 'A striped cloth'));
    if (message.image.caption) box.append(text(message.image.caption));
  } else if (type === 'location') box.append(place(message.location));
  else if (type === 'order') {
    const count = message.order.product_items.reduce((sum, item) => sum + item.quantity, 0);
    box.append(text(`Catalogue order: ${count} item${count === 1 ? '' : 's'}`));
  } else box.append(el('p', { class: 'soft' }, `(${type})`));
}

/** Fills the box with what the store sent and returns what hangs below it. */
function content(box, payload, event, act) {
  const { type = 'text' } = payload;
  if (type === 'text') box.append(text(payload.text?.body));
  else if (type === 'interactive') return interactive(box, payload.interactive, event, act);
  else if (type === 'template') box.append(text(`Template: ${payload.template?.name}`));
  else if (type === 'location') box.append(place(payload.location));
  else if (type === 'contacts') {
    for (const contact of payload.contacts ?? []) box.append(text(contact.name?.formatted_name));
  } else media(box, type, payload[type] ?? {});
  return [];
}

function media(box, type, file) {
  if (type === 'image' || type === 'sticker') box.append(picture(file.link, file.caption ?? 'Picture'));
  else box.append(el('p', { class: 'file' }, `${type}: ${file.filename ?? file.link ?? file.id ?? ''}`));
  if (file.caption) box.append(text(file.caption));
}

function picture(link, alt) {
  const src = link && (link.startsWith('/') ? link : webAddress(link));
  if (!src) return el('p', { class: 'no-picture' }, 'Picture');
  return el('img', {
    class: 'picture', src, alt, loading: 'lazy', 'data-testid': 'picture',
    error: (failed) => failed.target.replaceWith(el('p', { class: 'no-picture' }, 'The picture did not load.')),
  });
}

const place = (location = {}) => el('p', { class: 'file', dir: 'auto' },
  ['Location:', location.name, location.address, `${location.latitude}, ${location.longitude}`].filter(Boolean).join(' '));

function interactive(box, message = {}, event, act) {
  header(box, message);
  if (message.body?.text) box.append(text(message.body.text));
  if (message.footer?.text) box.append(el('p', { class: 'soft', dir: 'auto' }, message.footer.text));
  const make = KINDS[message.type] ?? (() => [el('p', { class: 'soft pressable' }, `(${message.type})`)]);
  return make(message, event, act);
}

function header(box, message) {
  const { header: head } = message;
  if (!head) return;
  if (head.type === 'text') box.append(el('p', { class: 'head', dir: 'auto' }, head.text));
  else if (head.type === 'image') {
    box.append(picture(head.image?.link, (message.body?.text ?? 'Picture').split('\n')[0].replace(/[*_~]/g, '')));
  } else media(box, head.type, head[head.type] ?? {});
}

const KINDS = {
  button: ({ action }, event, act) => action.buttons.map(({ reply }) => press(reply.title, {
    'data-testid': 'reply-button', 'data-reply-id': reply.id,
    click: () => act.say(replying('button_reply', { id: reply.id, title: reply.title }, event.id)),
  })),
  list: (message, event, act) => [press(message.action.button, {
    'data-testid': 'list-open', 'aria-haspopup': 'dialog', click: () => openList(message, event, act),
  }, '☰ ')],
  cta_url: ({ action }, event, act) => {
    const href = webAddress(action.parameters.url);
    return [href ? el('a', {
      class: 'pressable', href, target: '_blank', rel: 'noopener noreferrer', dir: 'auto',
      'data-testid': 'cta-url', click: () => act.opened(),
    }, `↗ ${action.parameters.display_text}`, el('span', { class: 'hidden' }, ' (opens a new tab)'))
      : el('p', { class: 'soft pressable' }, 'This link cannot be opened.')];
  },
  location_request_message: (message, event, act) => [press('Send location', {
    'data-testid': 'location-answer', click: () => act.say({ ...sampleLocation(), context: { id: event.id } }),
  })],
  carousel: ({ action }, event, act) => [el('ul', { class: 'carousel' }, ...action.cards.map((card) => {
    const item = el('li', { class: 'box' });
    interactiveCard(item, card, event, act);
    return item;
  }))],
  product: ({ action }) => [el('p', { class: 'soft pressable' }, `Product ${action.product_retailer_id}`)],
  product_list: ({ action }) => [el('p', { class: 'soft pressable' },
    `${action.sections.reduce((sum, section) => sum + section.product_items.length, 0)} products`)],
  flow: ({ action }) => [el('p', { class: 'soft pressable' }, `Form: ${action.parameters.flow_cta}`)],
};

function interactiveCard(item, card, event, act) {
  header(item, card);
  if (card.body?.text) item.append(text(card.body.text));
  if (card.action?.parameters) item.append(...KINDS.cta_url(card, event, act));
  for (const button of card.action?.buttons ?? []) {
    const { id, title } = button.quick_reply;
    item.append(press(title, {
      'data-testid': 'reply-button', 'data-reply-id': id,
      click: () => act.say(replying('button_reply', { id, title }, event.id)),
    }));
  }
}

const press = (title, properties, before = '') => el('button',
  { type: 'button', class: 'pressable', dir: 'auto', ...properties }, before, title);

const replying = (type, reply, wamid) => ({
  type: 'interactive', context: { id: wamid }, interactive: { type, [type]: reply },
});

export const sampleLocation = () => ({
  type: 'location',
  location: { latitude: 48.8566, longitude: 2.3522, name: 'Home', address: '1 Example Street' },
});

/** The list rises from the bottom, with its sections; a row sends itself. */
function openList(message, event, act) {
  const sheet = byId('sheet');
  sheet.dir = byId('phone').dir;
  byId('sheet-title').textContent = message.action.button;
  byId('sheet-body').replaceChildren(...message.action.sections.map((section, index) => {
    const title = section.title ? el('h3', { id: `section-${index}`, dir: 'auto' }, section.title) : null;
    return el('section', title ? { 'aria-labelledby': `section-${index}` } : {}, title,
      el('ul', {}, ...section.rows.map((row) => el('li', {}, el('button', {
        type: 'button', class: 'row', 'data-testid': 'list-row', 'data-reply-id': row.id,
        click: () => {
          sheet.close();
          const { id, title: name, description } = row;
          act.say(replying('list_reply', { id, title: name, ...(description ? { description } : {}) }, event.id));
        },
      }, el('span', { class: 'row-title', dir: 'auto' }, row.title),
      row.description ? el('span', { class: 'row-text', dir: 'auto' }, row.description) : null)))));
  }));
  sheet.showModal();
}

/** The first line of a message, for quotes. */
export function excerpt(event) {
  const message = event.message ?? event.payload ?? {};
  const reply = message.interactive?.button_reply ?? message.interactive?.list_reply;
  const words = reply?.title ?? message.interactive?.body?.text ?? message.text?.body
    ?? message[message.type]?.caption ?? `(${message.type ?? 'message'})`;
  const first = words.replace(/[*_~`]/g, '').split('\n').find((line) => line.trim()) ?? '';
  return [...first].slice(0, 90).join('');
}

/** Variants that the last messages of the store offered, to fill a sample order with real ones. */
export function offeredVariants(events) {
  const ids = JSON.stringify(events.filter((event) => event.type === 'out'))
    .matchAll(/"(?:cart\.add|variant|buy|qty):(\d+)/g);
  return [...new Set([...ids].map((found) => found[1]))].slice(-2);
}
