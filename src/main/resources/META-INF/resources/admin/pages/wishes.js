/* What shoppers ask to be done with their orders: open ones, each with what the merchant answers. */

import { el, fill } from '../dom.js';
import { busy, button, paragraph, section } from '../ui.js';

const DOOR = '/admin/api/order-requests';

const WISHES = {
  cancel: (order) => `Cancel order ${order}`,
  address: (order) => `Another address for order ${order}`,
};

const NOT_TOLD = {
  window_closed: 'Kept. The shopper last wrote more than 24 hours ago, so WhatsApp lets nobody tell them in the chat. Please tell them by e-mail or phone.',
  stopped: 'Kept. The shopper wrote “stop”, so they are not told in the chat. Please tell them by e-mail or phone.',
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
    paragraph('These orders had not left when the shopper wrote. Change them in Shopify, then say here what you did: the shopper is told in the chat.'),
    open.map((wish) => box(wish, app, again)));
}

function box({ id, order, kind, note }, app, again) {
  const answer = (state, words, props) => {
    const pressed = button(words, props);
    pressed.addEventListener('click', () => busy(pressed, async () => {
      try {
        const { shopper } = await app.api.post(`${DOOR}/${id}`, { state });
        if (shopper && shopper !== 'told') {
          fill(answers, paragraph(NOT_TOLD[shopper] ?? NOT_TOLD.window_closed));
          return;
        }
        await again();
      } catch (problem) {
        app.toast(problem.detail ?? 'That was not kept. Please try again.');
      }
    }));
    return pressed;
  };
  const answers = el('s-stack', { direction: 'inline', gap: 'small' },
    answer('done', 'Done', { variant: 'primary', accessibilityLabel: `Done: order ${order}` }),
    answer('declined', 'Not possible', { accessibilityLabel: `Not possible: order ${order}` }));
  return el('s-box', { padding: 'base', border: 'base', borderRadius: 'base', 'data-wish': id },
    el('s-stack', { gap: 'small' },
      el('s-heading', {}, WISHES[kind]?.(order) ?? order),
      note ? paragraph(note) : null,
      answers));
}
