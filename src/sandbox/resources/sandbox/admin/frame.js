/* A pretend Shopify admin: it opens Tendero's page in a frame as the real one does (signed), lends it a
 * menu, a save bar, toasts and session tokens, and knows nothing of what the page shows. */

const at = (id) => document.getElementById(id);
const frame = at('app');
const state = { shop: '', user: '', unsaved: false, path: '/' };

async function post(door, body) {
  const response = await fetch(`/sandbox/admin/api/${door}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  return response.json();
}

async function start() {
  const world = await (await fetch('/sandbox/admin/api/world')).json();
  const asked = new URLSearchParams(location.search);
  const shops = world.shops.map(({ domain, name }) => [domain, name]);
  if (asked.has('shop') && !shops.some(([domain]) => domain === asked.get('shop'))) {
    shops.push([asked.get('shop'), asked.get('shop')]);
  }
  offer(at('shop'), shops, asked.get('shop'));
  offer(at('user'), world.staff.map(({ id, name }) => [id, name]), asked.get('user'));
  state.path = asked.get('path') ?? '/';
  state.locale = asked.get('locale') ?? 'en';
  await open();
}

function offer(select, options, chosen) {
  select.replaceChildren(...options.map(([value, words]) => new Option(words, value, false, value === chosen)));
  select.addEventListener('change', async () => await mayLeave() && open());
}

async function open() {
  state.shop = at('shop').value;
  state.user = at('user').value;
  showSaveBar({ shown: false });
  const { src } = await post('open', { shop: state.shop, user: state.user, path: state.path, locale: state.locale });
  frame.src = src;
}

/** Asks, if something would be lost. */
function mayLeave() {
  const dialog = at('leaving');
  if (!state.unsaved) {
    return Promise.resolve(true);
  }
  dialog.returnValue = 'stay';
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue === 'leave'), { once: true }));
}

function showSaveBar({ shown }) {
  state.unsaved = shown;
  at('save-bar').hidden = !shown;
}

function showMenu({ links }) {
  at('menu').replaceChildren(...links.map(({ href, words }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    Object.assign(link, { href, textContent: words });
    item.append(link);
    return item;
  }));
}

function showPlace({ path }) {
  state.path = path;
  document.querySelectorAll('nav a').forEach((link) => {
    link.getAttribute('href') === path ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current');
  });
  const place = new URLSearchParams({ shop: state.shop, user: state.user, path, locale: state.locale });
  history.replaceState(null, '', `/sandbox/admin?${place}`);
}

function showToast({ words }) {
  const toast = document.createElement('span');
  toast.textContent = words;
  at('toasts').replaceChildren(toast);
  setTimeout(() => toast.remove(), 5000);
}

const say = (message) => frame.contentWindow.postMessage({ admin: true, ...message }, location.origin);

/** Permissions of the app: what there are and, if it asks for more, what the merchant says to that. */
async function scopes({ id, request }) {
  const shop = `/sandbox/shopify/${state.shop}`;
  const detail = async () => (await (await fetch(`${shop}/state`)).json()).scopes;
  if (!request) {
    say({ id, value: await detail() });
    return;
  }
  const before = await detail();
  const more = request.filter((scope) => !before.granted.includes(scope));
  // as the real one, which knows what the app's file lists and asks for nothing else
  const known = request.every((scope) => [...before.optional, ...before.required].includes(scope));
  const yes = known && (more.length === 0 || await mayGrant(more));
  if (yes && more.length > 0) {
    await fetch('/sandbox/shopify/control', {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ shop: state.shop, grant: more }),
    });
  }
  say({ id, value: { result: yes ? 'granted-all' : 'declined-all', detail: await detail() } });
}

function mayGrant(scopes) {
  const dialog = at('granting');
  at('granting-scopes').replaceChildren(...scopes.map((scope) => Object.assign(document.createElement('li'), { textContent: scope })));
  dialog.returnValue = 'decline';
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue === 'allow'), { once: true }));
}

const hears = {
  scopes,
  token: async ({ id }) => say({ id, value: (await post('token', { shop: state.shop, user: state.user })).token }),
  // as the real one: nothing is answered to who stays
  leave: async ({ id }) => {
    if (await mayLeave()) {
      showSaveBar({ shown: false });
      say({ id });
    }
  },
  menu: showMenu,
  place: showPlace,
  toast: showToast,
  saveBar: showSaveBar,
  loading: ({ on }) => { at('loading').hidden = !on; },
};

addEventListener('message', ({ source, origin, data }) => {
  if (source === frame.contentWindow && origin === location.origin && data?.bridge) {
    hears[data.kind]?.(data);
  }
});
document.querySelector('nav').addEventListener('click', async (event) => {
  const href = event.target.closest('a')?.getAttribute('href');
  if (href) {
    event.preventDefault();
    say({ kind: 'navigate', href });
  }
});
at('save').addEventListener('click', () => say({ kind: 'saveBar', button: 'save' }));
at('discard').addEventListener('click', () => say({ kind: 'saveBar', button: 'discard' }));

start();
