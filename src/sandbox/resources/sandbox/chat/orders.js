// What the shop does with its orders after they were paid: send, hand over, cancel, take back.
import { byId, el } from './dom.js';

const SHOWN = 6;
const STEPS = {
  paid: [['fulfil', 'Send'], ['cancel', 'Cancel and refund']],
  sent: [['deliver', 'Hand over'], ['cancel', 'Cancel and refund']],
  delivered: [['cancel', 'Cancel and refund']],
  cancelled: [],
};
const RETURN = [['approveReturn', 'Agree to the return'], ['declineReturn', 'Decline the return']];
const DONE = {
  fulfil: 'was sent', deliver: 'was handed over', cancel: 'was cancelled and refunded',
  approveReturn: 'may be sent back', declineReturn: 'may not be sent back',
};

/** Shows the newest orders of a shop, each with what can be done with it. */
export async function showOrders(shop) {
  const note = byId('orders-note');
  try {
    const answer = await fetch(`/sandbox/shopify/${encodeURIComponent(shop)}/state`);
    const { orders } = await answer.json();
    const newest = [...orders].sort((one, other) => other.id - one.id).slice(0, SHOWN);
    byId('orders').replaceChildren(...newest.map((order) => row(shop, order)));
    note.textContent = newest.length ? '' : 'Nothing was bought yet.';
  } catch {
    note.textContent = 'The pretend Shopify does not answer.';
  }
}

function row(shop, order) {
  const asked = order.returns.some(({ status }) => status === 'REQUESTED');
  const steps = [...STEPS[order.standing] ?? [], ...asked ? RETURN : []];
  const buttons = steps.map(([step, words]) => el('button', {
    type: 'button', 'data-testid': `order-${step}`, 'aria-label': `${words}: order ${order.name}`,
    click: () => act(shop, order.name, step),
  }, words));
  return el('li', { 'data-testid': 'order-row', 'data-order': order.name },
    `${order.name} · ${order.currency} ${order.total} · ${order.standing} `, ...buttons);
}

async function act(shop, name, step) {
  const answer = await fetch('/sandbox/shopify/control', {
    method: 'POST', headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ shop, [step]: name }),
  }).catch(() => null);
  await showOrders(shop);
  byId('orders-note').textContent = answer?.ok ? `${name} ${DONE[step]}. The service is told.`
    : 'The pretend Shopify does not answer.';
}
