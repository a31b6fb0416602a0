/* WhatsApp: connect a number, see whether everything about it is well, show it to shoppers, let it
 * rest or leave. */

import { el, fill, set } from '../dom.js';
import { editor, sentence } from '../form.js';
import { badge, banner, busy, button, failure, page, paragraph, section, spinner, stack } from '../ui.js';
import { signUp } from './signup.js';

const DOOR = '/admin/api/whatsapp';
const TRADES = {
  OTHER: 'Other', APPAREL: 'Clothing', AUTO: 'Cars', BEAUTY: 'Beauty', EDU: 'Education', ENTERTAIN: 'Entertainment',
  EVENT_PLAN: 'Events', FINANCE: 'Finance', GOVT: 'Public service', GROCERY: 'Groceries', HEALTH: 'Health',
  HOTEL: 'Hotel', NONPROFIT: 'Non-profit', PROF_SERVICES: 'Professional services', RESTAURANT: 'Restaurant',
  RETAIL: 'Retail', TRAVEL: 'Travel',
};
const TONES = { ok: 'success', warning: 'warning', failed: 'critical', unknown: 'info' };
const WORDS = { ok: 'Well', warning: 'Look at this', failed: 'Not working', unknown: 'Not known' };
const CREDENTIALS = [
  ['phone_number_id', 'Phone number ID', 'WhatsApp Manager shows it under API setup. It is not the phone number.'],
  ['waba_id', 'WhatsApp Business Account ID', 'Beside the phone number ID.'],
  ['token', 'Access token', 'A permanent one of a system user, with both WhatsApp permissions.'],
  ['app_secret', 'App secret', 'Of your own Meta app, in its basic settings. Leave it empty when the app is ours.'],
  ['verify_token', 'Verify token', 'A word of your choice; enter the same at Meta beside the callback address.'],
];

export async function show(main, app) {
  if (!app.may('manager')) {
    fill(main, page('WhatsApp', {}, section('Not for your role', paragraph('A manager of your store connects WhatsApp.'))));
    return;
  }
  const state = await app.api.get(DOOR);
  state.numbers.length === 0 || state.signup ? connecting(main, app, state) : connected(main, app, state, state.numbers[0]);
}

/** The first time, or one more number. */
function connecting(main, app, state) {
  const back = state.numbers.length > 0 ? { href: '/admin/whatsapp', label: 'Back to your number' } : undefined;
  fill(main, page('WhatsApp', { back },
    state.numbers.length === 0 && needed(app, state),
    (state.embedded_signup || state.signup) && signUp(app, state),
    pasting(app, state, {})));
}

/** What to have at hand, and whether the store itself is ready, before anything is typed. */
function needed(app, state) {
  const findings = el('div', { 'aria-live': 'polite' });
  ready(findings, app);
  return section('What you need',
    el('s-unordered-list', {}, [
      'A phone number that can get a call or an SMS. It must not be in use in the WhatsApp app on a phone; with Meta’s sign-up window one of the WhatsApp Business app may stay there.',
      'A business at Meta (business.facebook.com) of which you are an administrator.',
      'A payment method in WhatsApp Manager, under Billing: without one Meta delivers no answers.',
      state.embedded_signup ? 'Nothing else for the sign-up window. To paste credentials: a permanent token of a system user with whatsapp_business_messaging and whatsapp_business_management.'
        : 'A permanent token of a system user with whatsapp_business_messaging and whatsapp_business_management.',
      'If you show a catalogue on your WhatsApp profile: make it visible in WhatsApp Manager. The chat shows products without one.',
    ].map((words) => el('s-list-item', {}, words))),
    el('s-heading', {}, 'Is the store ready?'), findings);
}

async function ready(place, app) {
  fill(place, spinner('Asking Shopify'));
  try {
    const { checks } = await app.api.get('/admin/api/check');
    const shops = checks.filter((one) => one.name.startsWith('shopify.'));
    fill(place, el('s-unordered-list', { 'data-ready': true }, shops.map(row)));
  } catch (problem) {
    fill(place, failure(problem, () => ready(place, app)));
  }
}

/** The form for what was copied at Meta; with a number's id for new secrets of a known one. */
function pasting(app, state, { number }) {
  const wanted = CREDENTIALS.filter(([name]) => !number || name !== 'phone_number_id');
  const fields = Object.fromEntries(wanted.map(([name, label, details]) => [name, el(
    ['token', 'app_secret'].includes(name) ? 's-password-field' : 's-text-field',
    { label, details, name, autocomplete: 'off' })]));
  const messages = el('div', { 'data-messages': true });
  const connect = button(number ? 'Try and keep' : 'Connect', { variant: 'primary', on: { click: () => busy(connect, send) } });

  async function send() {
    fill(messages);
    Object.values(fields).forEach((field) => set(field, 'error', null));
    const body = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value.trim()]).filter(([, value]) => value !== ''));
    try {
      number ? await app.api.put(`${DOOR}/numbers/${number}`, body) : await app.api.post(`${DOOR}/numbers`, body);
      app.toast(number ? 'Credentials kept' : 'Number connected');
      await app.reload();
    } catch (problem) {
      refused(problem);
    }
  }

  function refused(problem) {
    const beside = problem.errors.filter((error) => fields[error.field]);
    beside.forEach((error) => set(fields[error.field], 'error', sentence(error.message)));
    beside.length === 0 && fill(messages, banner('critical', problem.title, problem.detail));
    (beside.length === 0 ? messages : fields[beside[0].field]).focus?.();
  }

  return section(number ? 'New credentials' : 'Paste credentials of your own Meta app', messages,
    paragraph(number ? 'What you leave empty stays as it is. Meta is asked about everything before it is kept.'
      : 'Meta is asked about everything before it is kept.'),
    stack(Object.values(fields)),
    paragraph('Callback address for your app at Meta: ', el('s-text', { type: 'strong' }, state.callback_url)),
    el('s-stack', { direction: 'inline', gap: 'base' }, connect));
}

/** A number that is there. */
function connected(main, app, state, number) {
  const more = button('Connect another number', { on: { click: () => connecting(main, app, state) } });
  const checks = el('div', {});
  const profile = el('div', {});
  const shop = shopWindow(app, number);
  fill(main, page('WhatsApp', { secondary: [more] },
    state.numbers.length > 1 && choice(main, app, state, number),
    standing(app, state, number), shop, checks, profile));
  below(shop.drawn, checks, profile, app, number);
}

/** What takes its time comes one below the other, so that nothing moves that is being read. */
async function below(drawn, checks, profile, app, number) {
  await drawn;
  const findings = el('div', {});
  fill(checks, section('Is everything well?', findings));
  await check(findings, app, number);
  profile.isConnected && await showProfile(profile, app, number);
}

/** Which of several numbers is shown, and which comes first. */
function choice(main, app, state, number) {
  const messages = el('div', {});
  const select = el('s-select', { label: 'Number', value: number.phone_number_id },
    state.numbers.map((one) => el('s-option', { value: one.phone_number_id }, one.display_phone_number || one.phone_number_id)));
  select.addEventListener('change', () => connected(main, app, state, state.numbers.find((one) => one.phone_number_id === select.value)));
  const first = button('Use it first', {
    disabled: state.numbers[0].phone_number_id === number.phone_number_id,
    on: { click: () => busy(first, async () => {
      try {
        await app.api.put(`${DOOR}/numbers`, { numbers: [number.phone_number_id], version: state.version });
        app.toast('This number comes first');
        await app.reload();
      } catch (problem) {
        fill(messages, failure(problem, problem.conflict && (() => app.reload())));
      }
    }) },
  });
  return section('Your numbers', messages, select, paragraph('Messages that you start leave from the first number.'),
    el('s-stack', { direction: 'inline' }, first));
}

function standing(app, state, number) {
  const messages = el('div', {});
  const guarded = (what, words, work) => {
    const it = button(what, { on: { click: () => busy(it, async () => {
      try {
        await work();
        app.toast(words);
        await app.reload();
      } catch (problem) {
        fill(messages, failure(problem));
      }
    }) } });
    return it;
  };
  const door = `${DOOR}/numbers/${number.phone_number_id}`;
  const rest = number.paused
    ? guarded('Go on', 'The number answers again', () => app.api.post(`${door}/go-on`))
    : guarded('Pause', 'The number is silent', () => app.api.post(`${door}/pause`));
  const secrets = el('div', {});
  const renew = button('Change credentials', { on: { click: () => fill(secrets, pasting(app, state, { number: number.phone_number_id })) } });
  return section(number.display_phone_number || number.phone_number_id, messages,
    el('s-stack', { direction: 'inline', gap: 'base', alignItems: 'center' },
      number.paused ? badge('warning', 'Paused') : badge('success', 'Connected'),
      rest, renew, leaving(app, door)),
    paragraph(number.paused ? 'Messages are kept and nobody is answered. What was written meanwhile is not answered later.'
      : 'Shoppers are answered at this number.'),
    secrets);
}

/** Disconnecting asks first, and is the owner's alone. */
function leaving(app, door) {
  const messages = el('div', {});
  const sure = button('Disconnect', { variant: 'primary', tone: 'critical', slot: 'primary-action', on: { click: () => busy(sure, async () => {
    try {
      const gone = await app.api.delete(door);
      modal.hideOverlay();
      app.toast(gone.unsubscribed ? 'Number disconnected' : 'Number disconnected here; see Meta for the app');
      await app.reload();
    } catch (problem) {
      fill(messages, failure(problem));
    }
  }) } });
  const stay = button('Keep it', { slot: 'secondary-actions', on: { click: () => modal.hideOverlay() } });
  const modal = el('s-modal', { id: 'disconnect', heading: 'Disconnect this number?' }, messages,
    paragraph('Nobody is answered at it any more, and its token and PIN are forgotten. What was said stays.'), stay, sure);
  return [button('Disconnect…', { tone: 'critical', disabled: !app.may('owner'), on: { click: () => modal.showOverlay() } }), modal];
}

/** The checks of this number and of the store, while they run and when they are there. */
async function check(place, app, number) {
  fill(place, el('s-stack', { direction: 'inline', gap: 'base', alignItems: 'center' },
    spinner('Checking'), paragraph('Asking Meta and Shopify. This takes up to five seconds.')));
  try {
    const { checks } = await app.api.get('/admin/api/check');
    const mine = checks.filter((one) => !one.number || one.number === number.phone_number_id);
    const bad = mine.filter((one) => one.state !== 'ok');
    const again = button('Check again', { on: { click: () => check(place, app, number) } });
    fill(place, stack(
      bad.length === 0 ? paragraph('Everything is well.') : paragraph(`${bad.length} of ${mine.length} need a look.`),
      el('s-unordered-list', { 'data-checks': true }, [...bad, ...mine.filter((one) => one.state === 'ok')].map(row)),
      el('s-stack', { direction: 'inline' }, again)));
  } catch (problem) {
    fill(place, failure(problem, () => check(place, app, number)));
  }
}

function row(one) {
  return el('s-list-item', { 'data-check': one.name, 'data-state': one.state },
    badge(TONES[one.state], WORDS[one.state]), ' ', one.says, one.to_do && one.state !== 'ok' ? ` ${one.to_do}` : '');
}

/** What shoppers see when they tap on the store's name; Meta keeps it, so it may be slow. */
async function showProfile(place, app, number) {
  const door = `${DOOR}/numbers/${number.phone_number_id}/profile`;
  fill(place, section('Business profile', spinner('Asking Meta for the profile')));
  try {
    const known = await app.api.get(door);
    place.isConnected && fill(place, profileForm(app, door, known));
  } catch (problem) {
    fill(place, section('Business profile', failure(problem, () => showProfile(place, app, number))));
  }
}

function profileForm(app, door, profile) {
  const trades = profile.vertical === '' || TRADES[profile.vertical] ? TRADES : { ...TRADES, [profile.vertical]: profile.vertical };
  const fields = {
    about: el('s-text-field', { label: 'About', details: 'One line under the name, up to 139 characters.' }),
    description: el('s-text-area', { label: 'Description', rows: 3 }),
    address: el('s-text-field', { label: 'Address', autocomplete: 'off' }),
    email: el('s-email-field', { label: 'E-mail', autocomplete: 'off' }),
    websites: lines(el('s-text-area', { label: 'Websites', rows: 2, details: 'One a line, two at most.' })),
    vertical: el('s-select', { label: 'Trade' }, Object.entries(trades).map(([value, words]) => el('s-option', { value }, words))),
  };
  let now = profile;
  const form = editor(app, {
    fields,
    values: profile,
    save: async (values) => {
      now = await app.api.put(door, { ...changed(values, now), version: now.version });
      return now;
    },
    reload: () => app.reload(),
  });
  return section('Business profile', form.messages, stack(Object.values(fields).map((field) => field.element ?? field)));
}

/** What was not changed here may have been changed elsewhere, and is left as it is. */
function changed(values, now) {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(now[name])));
}

/** A list of addresses as lines of one field. */
function lines(element) {
  return {
    element,
    get: () => element.value.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
    set: (value) => { element.value = (value ?? []).join('\n'); },
  };
}

/** The way into the chat for a shop window or a receipt. */
function shopWindow(app, number) {
  const text = el('s-text-field', { label: 'First message', details: 'It stands ready in the shopper\'s chat.', value: 'Hello' });
  const place = el('div', {});
  let asked = 0;

  async function draw() {
    const mine = ++asked;
    set(text, 'error', null);
    try {
      const link = await app.api.get(`${DOOR}/numbers/${number.phone_number_id}/link?text=${encodeURIComponent(text.value)}`);
      mine === asked && fill(place, picture(link));
    } catch (problem) {
      const wrong = problem.errors.find((error) => error.field === 'text');
      wrong ? set(text, 'error', sentence(wrong.message)) : fill(place, failure(problem, draw));
    }
  }

  text.addEventListener('change', draw);
  const drawn = draw();
  const shown = section('Bring shoppers to the chat', paragraph('Print the code for your shop window, or put the link on your site.'), text, place);
  return Object.assign(shown, { drawn });
}

function picture(link) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${link.qr_size} ${link.qr_size}" width="480" height="480" shape-rendering="crispEdges">`
    + `<rect width="100%" height="100%" fill="#fff"/><path d="${link.qr_path}" fill="#000"/></svg>`;
  const file = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  return stack(
    el('s-box', { inlineSize: '12rem' }, el('s-image', { src: file, alt: 'QR code that opens the chat' })),
    paragraph(el('s-link', { href: link.url, target: '_blank' }, link.url)),
    el('s-stack', { direction: 'inline' }, button('Download the code', { href: file, download: 'whatsapp-qr.svg' })));
}
