/* What Tendero knows of the shop: how far it is in step with Shopify, seen live, and what can be done. */

import { el, fill } from '../dom.js';
import { badge, banner, busy, button, failure, paragraph, section, stack } from '../ui.js';

const LOOK_AGAIN_MILLIS = 2000;

const NAMES = { products: 'Products', collections: 'Collections', inventory: 'Stock', orders: 'Orders', customers: 'Customers' };

const OVER = ['done', 'failed', 'cancelled'];

const STATES = {
  waiting: ['info', 'Waiting'], asking: ['info', 'Shopify is gathering'], loading: ['info', 'Fetching'], paging: ['info', 'Fetching changes'],
  retrying: ['info', 'Trying again'], cancelling: ['info', 'Being cancelled'], done: ['success', 'Up to date'], failed: ['critical', 'Failed'],
  cancelled: ['warning', 'Cancelled'],
};

const WAITS = {
  token: 'Shopify does not accept Tendero’s access. Open Tendero from your Shopify admin once; then it goes on by itself.',
  shop: 'Shopify says that the shop is closed or frozen. It goes on when the shop is open again.',
  limit: 'Shopify’s limit is in use. It goes on in a moment; the chat comes first.',
  shopify: 'Shopify does not answer just now. It goes on by itself.',
  database: 'Tendero could not write it down just now. It goes on by itself.',
};

/** The section of the Home page; looks again by itself while something is under way. */
export function inStep(app) {
  const place = el('div', { 'data-sync': true });
  const whole = section('In step with your shop',
    paragraph('Tendero keeps a copy of your products, stock and orders, so that shoppers are answered at once.'), place);
  refresh(place, app);
  return whole;
}

async function refresh(place, app) {
  try {
    const { sync } = await app.api.get('/admin/api/sync');
    fill(place, sync.length === 0 ? paragraph('There is nothing to keep in step yet.') : stack(sync.map((one) => row(place, app, one))));
    if (sync.some((one) => one.run && !OVER.includes(one.run.status))) {
      setTimeout(() => place.isConnected && refresh(place, app), LOOK_AGAIN_MILLIS);
    }
  } catch (problem) {
    fill(place, failure(problem, () => refresh(place, app)));
  }
}

function row(place, app, one) {
  const { run } = one;
  const name = NAMES[one.type] ?? one.type;
  const underWay = run && !OVER.includes(run.status);
  return el('s-box', { padding: 'base', border: 'base', borderRadius: 'base', 'data-type': one.type },
    el('s-stack', { gap: 'small' },
      el('s-stack', { direction: 'inline', gap: 'small', alignItems: 'center' },
        el('s-heading', {}, name), state(run)),
      paragraph(words(app, one)),
      underWay && run.waits_for ? banner('warning', 'It waits', WAITS[run.waits_for] ?? '') : null,
      run?.status === 'failed' ? banner('critical', 'The last try failed', reason(run)) : null,
      app.may('manager') ? actions(place, app, one, name, underWay) : null));
}

function state(run) {
  const [tone, words] = run ? STATES[run.status] ?? ['info', run.status] : ['info', 'Not yet fetched'];
  return badge(tone, words);
}

function words(app, { run, done_at: doneAt, next_at: nextAt, failed_items: failed }) {
  const { number, time } = app.format;
  const parts = [];
  if (run && !OVER.includes(run.status)) {
    parts.push(run.percent === undefined ? `${number(run.counts.seen || run.details.objects)} so far` : `${run.percent} %, ${number(run.counts.seen)} so far`);
  }
  parts.push(doneAt ? `last looked at ${time(doneAt)}` : 'never looked at yet');
  if (nextAt && (!run || OVER.includes(run.status))) {
    parts.push(`next ${time(nextAt)}`);
  }
  if (failed > 0) {
    parts.push(`${number(failed)} could not be kept`);
  }
  const text = parts.join(', ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

function reason({ error }) {
  return error?.startsWith('scope missing') || error === 'access denied'
    ? 'Tendero may not see this in your shop. Allow it on the app’s page in your Shopify admin, then try again.'
    : 'Try again. If it stays, tell who runs Tendero.';
}

function actions(place, app, one, name, underWay) {
  const messages = el('div');
  const act = (label, spoken, work) => {
    const knob = button(label, { accessibilityLabel: spoken });
    knob.addEventListener('click', () => busy(knob, async () => {
      fill(messages);
      try {
        await work();
        await refresh(place, app);
      } catch (problem) {
        fill(messages, banner('critical', problem.title, problem.detail));
      }
    }));
    return knob;
  };
  const begin = (body) => () => app.api.post(`/admin/api/sync/${one.type}`, body);
  return stack(messages, el('s-stack', { direction: 'inline', gap: 'small' }, underWay
    ? act('Cancel', `Cancel: ${name}`, () => app.api.post(`/admin/api/sync/runs/${one.run.id}/cancel`, {}))
    : [
      act('Fetch everything', `Fetch everything: ${name}`, begin({ full_sync: true })),
      one.failed_items > 0 ? act('Try failed ones again', `Try failed ones again: ${name}`, begin({ retry_failed: true })) : null,
    ]));
}
