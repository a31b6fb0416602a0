/* Home: what needs the merchant, the way to the first shopper, and today's numbers. */

import { el, fill, set } from '../dom.js';
import { editor } from '../form.js';
import { badge, banner, busy, button, page, paragraph, section, stack } from '../ui.js';
import { inStep } from './sync.js';
import { openWishes, wishes } from './wishes.js';

const WAIT_MILLIS = 1500;
const MOST_WAITS = 20;

export async function show(main, app) {
  if (!app.may('manager')) {
    const day = await app.api.get('/admin/api/today');
    fill(main, page('Home', {}, section('Welcome',
      paragraph('Your role is agent: you see how the day goes. What the store says and how it is connected is a manager’s to change. An owner can give you another role on the page Team.')),
    today(app, day)));
    return;
  }
  const [home, open] = await Promise.all([app.api.get('/admin/api/home'), openWishes(app)]);
  draw(main, app, home, open);
}

function draw(main, app, home, open = []) {
  fill(main, page('Home', {},
    home.problems.map((problem) => trouble(problem, app)),
    wishes(open, app, () => show(main, app)),
    home.launch.live_since ? null : launch(main, app, home.launch),
    today(app, home.today),
    price(main, app, home),
    inStep(app)));
}

function trouble({ tone, title, detail, href }, app) {
  return banner(tone, title, detail,
    href === '/' ? null : button('Show', { slot: 'secondary-actions', on: { click: () => app.go(href) } }));
}

/* --- the way to the first shopper ------------------------------------------------------------- */

const STEPS = {
  connect: {
    title: 'Connect WhatsApp',
    words: 'Tendero sells from your own WhatsApp number. Meta bills you for messages directly; Tendero adds nothing.',
    href: '/admin/whatsapp', action: 'Connect',
  },
  check: {
    title: 'Check the connection',
    words: 'Write “hi” to your number from your own phone. As soon as WhatsApp has brought it here, this is done. '
      + 'If nothing comes, the checks on the WhatsApp page say why.',
    href: '/admin/whatsapp', action: 'See the checks',
  },
  wording: {
    title: 'Choose what the chat says',
    words: 'A welcome in your own words, your languages, the menu. All of it has a good start already.',
    href: '/admin/conversation', action: 'Choose',
  },
  test: {
    title: 'Send yourself a test message',
    words: 'WhatsApp lets a business write only to people who wrote to it within 24 hours: write “hi” to your number first.',
  },
  live: {
    title: 'Go live',
    words: 'Put the link to your chat where shoppers see it. They are answered from now on, day and night.',
  },
};

function launch(main, app, state) {
  const done = state.steps.filter((step) => step.done).length;
  const next = state.steps.find((step) => !step.done)?.id;
  return section('Get ready to sell',
    paragraph(`${done} of ${state.steps.length} steps done`),
    state.steps.map((step) => stepBox(main, app, state, step, step.id === next)));
}

function stepBox(main, app, state, { id, done }, next) {
  const { title, words, href, action } = STEPS[id];
  const body = done ? [] : [paragraph(words)];
  if (!done && state.link && (id === 'check' || id === 'test')) {
    body.push(paragraph('Your number: ', el('s-link', { href: state.link, target: '_blank' }, state.number)));
  }
  if (!done && href) {
    body.push(button(action, { variant: next ? 'primary' : 'secondary', on: { click: () => app.go(href) } }));
  }
  if (id === 'test' && !done) {
    body.push(...testForm(main, app, state, next));
  }
  if (id === 'live' && !done) {
    body.push(liveButton(main, app, next));
  }
  return el('s-box', { padding: 'base', border: 'base', borderRadius: 'base', 'data-step': id },
    stack(el('s-stack', { direction: 'inline', gap: 'small', alignItems: 'center' },
      badge(done ? 'success' : 'info', done ? 'Done' : 'To do'), el('s-heading', {}, title)), body));
}

function testForm(main, app, state, next) {
  const phone = el('s-text-field', {
    label: 'Your own phone', name: 'phone', autocomplete: 'tel', placeholder: '+33 6 12 34 56 78',
    error: state.test === 'failed' ? `The last test message did not arrive: ${state.test_error ?? 'no reason was given'}` : null,
  });
  const messages = el('div');
  const send = button('Send test message', { variant: next ? 'primary' : 'secondary', loading: state.test === 'sending' });
  send.addEventListener('click', () => busy(send, async () => {
    set(phone, 'error', null);
    fill(messages);
    try {
      await app.api.post('/admin/api/test-message', { phone: phone.value });
      await arrived(main, app);
    } catch (problem) {
      const beside = problem.errors?.find((error) => error.field === 'phone');
      beside ? set(phone, 'error', problem.conflict ? problem.detail : `Please give ${beside.message}`)
        : fill(messages, banner('critical', problem.title, problem.detail));
      phone.focus();
    }
  }));
  return [messages, phone, el('s-stack', { direction: 'inline' }, send)];
}

/** Looks until the message has left or was refused; both show themselves when the page is drawn. */
async function arrived(main, app) {
  for (let looks = 0; looks < MOST_WAITS; looks++) {
    const home = await app.api.get('/admin/api/home');
    if (home.launch.test !== 'sending') {
      home.launch.test === 'failed' || app.toast('Test message sent');
      draw(main, app, home);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, WAIT_MILLIS));
  }
  await app.reload();
}

function liveButton(main, app, next) {
  const messages = el('div');
  const go = button('Go live', { variant: next ? 'primary' : 'secondary' });
  go.addEventListener('click', () => busy(go, async () => {
    try {
      await app.api.post('/admin/api/live');
      app.toast('You are live');
      draw(main, app, await app.api.get('/admin/api/home'));
    } catch (problem) {
      const missing = (problem.errors ?? []).map((error) => STEPS[error.field]?.title).filter(Boolean);
      fill(messages, banner('warning', missing.length > 0 ? 'Not yet' : problem.title,
        missing.length > 0 ? `Still to be done: ${missing.join(', ')}.` : problem.detail));
    }
  }));
  return stack(messages, el('s-stack', { direction: 'inline' }, go));
}

/* --- today ------------------------------------------------------------------------------------ */

function today(app, day) {
  const { number, money } = app.format;
  const revenue = day.revenue.map(({ amount, currency }) => money(amount, currency)).join(' + ');
  return section('Today',
    day.conversations === 0 ? paragraph('Nobody has written today yet.') : null,
    el('s-grid', { gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))', gap: 'base' },
      metric('Conversations', number(day.conversations), 'shoppers who wrote'),
      metric('Answers', number(day.answers), 'messages sent'),
      metric('Carts', number(day.carts), 'with something in them'),
      metric('Checkouts', number(day.checkouts), 'links to pay'),
      metric('Orders', number(day.orders), 'from chats'),
      metric('Revenue', revenue || '–', 'from chats'),
      metric('Billable messages', number(day.billable), 'counted by Meta'),
      metric('Messages per order', day.messages_per_order ? number(day.messages_per_order) : '–',
        day.billable_per_order ? `${number(day.billable_per_order)} of them billable` : 'no orders yet'),
      day.cost_per_order ? metric('Cost per order', money(day.cost_per_order.amount, day.cost_per_order.currency), 'at your price of a message') : null));
}

function metric(name, value, hint) {
  return el('s-box', { padding: 'base', border: 'base', borderRadius: 'base', 'data-metric': name },
    el('s-stack', { gap: 'small-200' }, el('s-text', { color: 'subdued' }, name),
      el('s-text', { type: 'strong' }, value), el('s-text', { color: 'subdued' }, hint)));
}

function price(main, app, home) {
  const field = el('s-text-field', {
    label: 'Price of one message', name: 'message_price', suffix: home.currency, inputMode: 'decimal', autocomplete: 'off',
    details: 'What Meta charges you for a billable message, such as 0.03. It is used for the cost of an order above and for nothing else.',
  });
  let was = home.message_price ?? '';
  const form = editor(app, {
    fields: { message_price: field },
    values: { message_price: home.message_price ?? '' },
    save: async ({ message_price: given }) => {
      const text = given.trim().replace(',', '.');
      const next = await app.api.put('/admin/api/message-price', { message_price: text === '' ? null : text, was });
      was = next.message_price ?? '';
      main.querySelector('s-section[heading="Today"]')?.replaceWith(today(app, next.today));
      return { message_price: was };
    },
    reload: () => app.reload(),
  });
  return section('What messages cost', form.messages, field);
}
