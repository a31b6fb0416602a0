// The shoppers one can be, and making a new one.
import { ask, byId, el } from './dom.js';

const HELLO = { en: 'hi', es: 'hola', pt: 'olá', fr: 'bonjour', de: 'hallo', hi: 'नमस्ते', ar: 'مرحبا' };

/** What one might write first, in the shopper's language. */
export const hello = (shopper) => HELLO[shopper.language] ?? HELLO.en;

/** Two letters, or one where letters are joined. */
export function initials(name) {
  const words = name.trim().split(/\s+/u);
  const letters = words.slice(0, 2).map((word) => [...word][0] ?? '');
  return letters.join('').toUpperCase();
}

/** Draws the list; `choose` is called with the shopper that is clicked. */
export function drawPeople(world, current, unread, choose) {
  const focused = document.activeElement?.dataset?.shopper;
  byId('people').replaceChildren(...world.shoppers.map((shopper) => {
    const waiting = unread.get(shopper.id) ?? 0;
    const button = el('button', {
      type: 'button', class: 'person', 'data-testid': `shopper-${shopper.id}`, 'data-shopper': shopper.id,
      'aria-current': shopper.id === current ? 'true' : null, click: () => choose(shopper),
    },
    el('span', { class: 'face', 'aria-hidden': 'true' }, initials(shopper.name)),
    el('span', { class: 'person-name', dir: 'auto', lang: shopper.language }, shopper.name),
    el('span', { class: 'person-id', dir: 'ltr' }, shopper.phone ?? shopper.username ?? ''),
    waiting ? el('span', { class: 'badge', 'data-testid': `unread-${shopper.id}` },
      String(waiting), el('span', { class: 'hidden' }, ' new')) : null);
    return el('li', {}, button);
  }));
  if (focused) document.querySelector(`[data-shopper="${CSS.escape(focused)}"]`)?.focus();
}

function missing({ name, phone, username }) {
  if (!name.trim()) return 'Give a name.';
  return phone.trim() || username.trim() ? '' : 'Give a phone number or a username.';
}

/** Opens the form for a new shopper; `added` is called with the one that was made. */
export function setUpNewcomer(added) {
  const dialog = byId('newcomer');
  const form = byId('newcomer-form');
  const error = byId('newcomer-error');
  byId('add').addEventListener('click', () => {
    form.reset();
    error.textContent = '';
    dialog.showModal();
  });
  byId('newcomer-cancel').addEventListener('click', () => dialog.close());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(form));
    error.textContent = missing(given);
    if (error.textContent) return;
    try {
      const shopper = await ask('shoppers', given);
      dialog.close();
      added(shopper);
    } catch (failure) {
      error.textContent = failure.message;
    }
  });
}
