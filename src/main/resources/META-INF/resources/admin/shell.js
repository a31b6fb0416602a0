/* The frame of all pages: who is here, which page is shown, what must not be lost. A page is a module
 * in pages/ that exports `async show(main, app)` and fills the element it is given. */

import { api } from './api.js';
import { fill } from './dom.js';
import { formats } from './format.js';
import { failure, page, section, spinner } from './ui.js';

const PAGES = {
  '/': { title: 'Home', module: 'home' },
  '/admin/inbox': { title: 'Inbox', module: 'inbox' },
  '/admin/whatsapp': { title: 'WhatsApp', module: 'whatsapp' },
  '/admin/conversation': { title: 'Conversation', module: 'conversation' },
  '/admin/menu': { title: 'Menu', module: 'menu' },
  '/admin/answers': { title: 'Answers', module: 'answers' },
  '/admin/schedule': { title: 'Schedule', module: 'schedule' },
  '/admin/tickets': { title: 'Tickets', module: 'tickets' },
  '/admin/customers': { title: "Customers' data", module: 'customers' },
  '/admin/team': { title: 'Team', module: 'team' },
  '/admin/activity': { title: 'Activity', module: 'activity' },
};

const COUNT_MILLIS = 60_000;

const ROLES = ['agent', 'manager', 'owner'];

/** Of what Shopify's admin opened us with, this is needed to load the page again. */
const KEPT = ['embedded', 'shop', 'host', 'locale'];

const main = document.getElementById('main');
const asked = new URLSearchParams(location.search);
let guarded = { dirty: () => false, release: () => {} };
let visit = 0;

/** What a page gets. */
const app = {
  api,
  /** {store: {id, domain, name}, user, role, version, locale} */
  session: undefined,
  format: formats(asked.get('locale')),
  /** Whether the merchant's user has at least this role: 'agent', 'manager' or 'owner'. */
  may: (role) => ROLES.indexOf(String(app.session.role).toLowerCase()) >= ROLES.indexOf(role),
  /** For what went well; what went wrong stays on the page. */
  toast: (words) => shopify.toast.show(words),
  /** Goes to another page of ours, after asking about unsaved changes. */
  go: (href) => go(href, true),
  /** How many conversations have something unread: before the title, and in the menu. */
  unread: (count) => unread(count),
  /** Loads the page again from the start. */
  reload: () => show(),
  /** What must be asked before the page goes away, and what is done when it may go. */
  guard: (dirty, release) => { guarded = { dirty, release }; },
};

let waiting = 0;
let shown = 'Home';

function titled(title) {
  shown = title;
  document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${title} · Tendero`;
}

function unread(count) {
  waiting = count;
  titled(shown);
  const link = document.querySelector('s-app-nav s-link[href="/admin/inbox"]');
  const words = count > 0 ? `Inbox (${count})` : 'Inbox';
  if (link && link.textContent !== words) {
    link.textContent = words;
  }
}

/** Beside whatever page is open: that somebody waits is worth knowing everywhere. */
async function count() {
  try {
    unread((await api.get('/admin/api/inbox/counts')).unread);
  } catch {
    // the page itself says what is wrong
  }
}

async function show() {
  const mine = ++visit;
  const path = PAGES[location.pathname] ? location.pathname : '/';
  const { title, module } = PAGES[path];
  guarded.release();
  guarded = { dirty: () => false, release: () => {} };
  titled(title);
  main.setAttribute('aria-busy', 'true');
  shopify.loading(true);
  try {
    app.session ??= await begin();
    module === 'inbox' || count();
    const { show: fillPage } = await import(`./pages/${module}.js`);
    if (mine === visit) {
      // beside the old page, which stays until the new one is there
      await fillPage(fresh(title), app);
    }
  } catch (problem) {
    console.debug('page not shown', problem);
    fill(main, page(title, {}, failure(problem, () => show())));
  } finally {
    if (mine === visit) {
      main.setAttribute('aria-busy', 'false');
      shopify.loading(false);
    }
  }
}

function fresh(title) {
  if (main.querySelector('s-page')?.getAttribute('heading') !== title) {
    fill(main, page(title, {}, section(undefined, spinner())));
  }
  return main;
}

async function begin() {
  const session = await api.post('/admin/api/session');
  app.format = formats(asked.get('locale') ?? session.locale);
  return session;
}

async function go(href, tell) {
  const target = new URL(href, location.origin);
  if (target.origin !== location.origin || !PAGES[target.pathname]) {
    target.protocol === 'https:' && open(target.href, '_blank', 'noopener');
    return;
  }
  if (guarded.dirty()) {
    await shopify.saveBar.leaveConfirmation();
  }
  guarded.release();
  if (tell) {
    KEPT.filter((name) => asked.has(name)).forEach((name) => target.searchParams.set(name, asked.get(name)));
    history.pushState(null, '', target);
  }
  await show();
  main.querySelector('s-page')?.focus?.();
  scrollTo(0, 0);
}

/** The merchant's links, in the page and in the admin's menu, without loading the page anew. */
function followLinks() {
  const follow = (event) => {
    const href = event.target.closest?.('[href]')?.getAttribute('href');
    if (href && PAGES[new URL(href, location.origin).pathname] && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      go(href, true);
    }
  };
  document.addEventListener('shopify:navigate', follow);
  document.addEventListener('click', follow);
  addEventListener('popstate', () => go(location.href, false));
  addEventListener('beforeunload', (event) => guarded.dirty() && event.preventDefault());
}

/** What proves who opened us is read by now, and has no business in the history. */
function forgetProof() {
  const clean = new URL(location.href);
  [...clean.searchParams.keys()].filter((name) => !KEPT.includes(name)).forEach((name) => clean.searchParams.delete(name));
  history.replaceState(null, '', clean);
}

forgetProof();
followLinks();
show();
setInterval(() => document.hidden || shown === 'Inbox' || !app.session || count(), COUNT_MILLIS);
