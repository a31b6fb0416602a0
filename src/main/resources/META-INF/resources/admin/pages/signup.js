/* Meta's Embedded Signup on the WhatsApp page: its window gives a code and says which number was
 * chosen; our door does the rest, and tells which step did not work. */

import { el, fill, set } from '../dom.js';
import { badge, banner, busy, button, paragraph, section, spinner, stack } from '../ui.js';

const DOOR = '/admin/api/whatsapp/signup';
const STEPS = {
  access: 'Access to your WhatsApp Business Account', number: 'Your number', subscribe: 'Messages reach Tendero',
  register: 'The number is registered',
};
const TONES = { done: 'success', failed: 'critical', waiting: 'info' };
const WORDS = { done: 'Done', failed: 'Failed', waiting: 'To do' };
const CHOSEN = ['FINISH', 'FINISH_ONLY_WABA', 'FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING'];

/** The section with Meta's button, or with the sign-up that is under way. */
export function signUp(app, state) {
  const place = el('div', {});
  state.signup ? steps(place, app, state, state.signup) : start(place, app, state);
  return section('Connect with Meta', place);
}

function start(place, app, state, problem) {
  const open = button('Connect with Facebook', { variant: 'primary', on: { click: () => busy(open, async () => {
    try {
      const chosen = await metasWindow(state.embedded_signup);
      await send(place, app, state, () => app.api.post(DOOR, chosen));
    } catch (refused) {
      start(place, app, state, refused);
    }
  }) } });
  fill(place, stack(
    problem && banner('critical', problem.title ?? 'Not connected', problem.errors?.[0]?.message ?? problem.detail ?? problem.message),
    paragraph('Choose or make your WhatsApp Business Account and number in Meta\'s own window.'),
    el('s-stack', { direction: 'inline' }, open)));
}

async function send(place, app, state, work) {
  fill(place, spinner('Connecting'));
  const signup = await work();
  if (signup.done) {
    app.toast('Number connected');
    await app.reload();
  } else {
    steps(place, app, state, signup);
  }
}

/** How far it has come, with what to do about the step that failed. */
function steps(place, app, state, signup) {
  const messages = el('div', {});
  const failed = signup.steps.find((one) => one.state === 'failed');
  const pin = el('s-text-field', { label: 'PIN of the number, if it has one', inputmode: 'numeric', autocomplete: 'off', details: '6 digits of its two-step verification.' });
  const on = button('Go on', { variant: 'primary', on: { click: () => busy(on, async () => {
    set(pin, 'error', null);
    try {
      await send(place, app, state, () => app.api.post(`${DOOR}/go-on`, pin.value === '' ? {} : { pin: pin.value.trim() }));
    } catch (problem) {
      steps(place, app, state, signup);
      const wrong = problem.errors?.find((error) => error.field === 'pin');
      place.querySelector('[data-messages]').replaceChildren(banner('critical', problem.title, wrong ? `PIN: ${wrong.message}` : problem.detail));
    }
  }) } });
  const anew = button('Start anew', { on: { click: () => busy(anew, async () => {
    await app.api.delete(DOOR);
    await app.reload();
  }) } });
  set(messages, 'data-messages', true);
  fill(place, stack(messages,
    failed ? banner('warning', failed.says, failed.to_do ?? '') : paragraph('A sign-up has stopped on its way. Go on with it, or start anew.'),
    el('s-unordered-list', {}, signup.steps.map((one) => el('s-list-item', { 'data-step': one.name, 'data-state': one.state },
      badge(TONES[one.state], WORDS[one.state]), ' ', STEPS[one.name]))),
    pin,
    el('s-stack', { direction: 'inline', gap: 'base' }, on, state.embedded_signup && anew)));
}

/** Opens Meta's window; answers {code, waba_id, phone_number_id?, coexistence}. */
async function metasWindow(settings) {
  await script(settings);
  let chosen = {};
  let event = '';
  const hear = (message) => {
    if (!fromMeta(message.origin, settings.sdk)) {
      return;
    }
    const said = parsed(message.data);
    if (said?.type === 'WA_EMBEDDED_SIGNUP') {
      event = said.event;
      chosen = said.data ?? {};
    }
  };
  addEventListener('message', hear);
  try {
    const answer = await new Promise((resolve) => {
      FB.login(resolve, { config_id: settings.config_id, response_type: 'code', override_default_response_type: true, extras: { setup: {} } });
    });
    const code = answer?.authResponse?.code;
    if (!code || !CHOSEN.includes(event) || !chosen.waba_id) {
      throw new Error('The window was closed before everything was chosen. Open it again.');
    }
    return { code, waba_id: String(chosen.waba_id), phone_number_id: chosen.phone_number_id && String(chosen.phone_number_id),
      coexistence: event === 'FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING' };
  } finally {
    removeEventListener('message', hear);
  }
}

/** Meta speaks from facebook.com and its subdomains; the sandbox's stand-in from our own origin. */
function fromMeta(origin, sdk) {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' && (hostname === 'facebook.com' || hostname.endsWith('.facebook.com'))
    || sdk.startsWith('/') && origin === location.origin;
}

function parsed(data) {
  try {
    return typeof data === 'string' ? JSON.parse(data) : data;
  } catch {
    return undefined;
  }
}

/** Loads Meta's script once. */
function script(settings) {
  return new Promise((resolve, reject) => {
    const ready = () => {
      FB.init({ appId: settings.app_id, version: settings.version, xfbml: false, autoLogAppEvents: false });
      resolve();
    };
    if (globalThis.FB) {
      ready();
      return;
    }
    document.head.append(el('script', { src: settings.sdk, on: {
      load: ready,
      error: () => reject(new Error('Meta\'s script could not be loaded. Allow connect.facebook.net in your browser, or paste credentials.')),
    } }));
  });
}
