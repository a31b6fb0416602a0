/* What shoppers ask to be done with their orders: open ones, each with what the merchant answers. */

import { el } from '../dom.js';
import { busy, button, paragraph, section } from '../ui.js';

const DOOR = '/admin/api/order-requests';

const WISHES = {
  cancel: (order) => `Cancel order ${order}`,
  address: (order) => `Another address for order ${order}`,
};

/** The open ones; nothing where there are none or they cannot be read now. */
export async function openWishes(app) {
  try {
    return (await app.api.get(`${DOOR}?state=open&limit=20`)).requests;
  } catch {
    return [];
  }
}

/** A section with them; null where there are none. `again` draws the page anew. */
export function wishes(open, app, again) {
  return open.length === 0 ? null : section('Shoppers ask you',
    paragraph('These orders had not left when the shopper wrote. Change them in Shopify, then say here what you did.'),
    open.map((wish) => box(wish, app, again)));
}

function box({ id, order, kind, note }, app, again) {
  const answer = (state, words, props) => {
    const pressed = button(words, props);
    pressed.addEventListener('click', () => busy(pressed, async () => {
      try {
        await app.api.post(`${DOOR}/${id}`, { state });
        await again();
      } catch (problem) {
        app.toast(problem.detail ?? 'That was not kept. Please try again.');
      }
    }));
    return pressed;
  };
  return el('s-box', { padding: 'base', border: 'base', borderRadius: 'base', 'data-wish': id },
    el('s-stack', { gap: 'small' },
      el('s-heading', {}, WISHES[kind]?.(order) ?? order),
      note ? paragraph(note) : null,
      el('s-stack', { direction: 'inline', gap: 'small' },
        answer('done', 'Done', { variant: 'primary', accessibilityLabel: `Done: order ${order}` }),
        answer('declined', 'Not possible', { accessibilityLabel: `Not possible: order ${order}` }))));
}
