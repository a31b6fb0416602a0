/* A stand-in for Shopify's App Bridge, for where there is no Shopify: the same names on
 * `window.shopify`, spoken to the pretend admin around this frame. It adds the session token to every
 * fetch of our own origin and asks again once, with a new one, when a door wants that. */
(() => {
  const asked = new URLSearchParams(location.search);
  const waiting = new Map();
  const FRESH_MILLIS = 40_000;
  let token = { value: '', until: 0 };
  let number = 0;

  const tell = (kind, more = {}) => parent.postMessage({ bridge: true, kind, ...more }, location.origin);
  const ask = (kind, more = {}) => new Promise((resolve) => {
    const id = ++number;
    waiting.set(id, resolve);
    tell(kind, { id, ...more });
  });

  async function idToken(anew = false) {
    if (anew || Date.now() > token.until) {
      const { value } = await ask('token');
      token = { value, until: Date.now() + FRESH_MILLIS };
    }
    return token.value;
  }

  const plainFetch = window.fetch.bind(window);
  window.fetch = async (resource, options = {}) => {
    const request = new Request(resource, options);
    if (new URL(request.url).origin !== location.origin) {
      return plainFetch(request);
    }
    const send = async (anew) => {
      const copy = request.clone();
      (anew || !copy.headers.has('Authorization')) && copy.headers.set('Authorization', `Bearer ${await idToken(anew)}`);
      return plainFetch(copy);
    };
    const first = await send(false);
    return first.status === 401 && first.headers.has('X-Shopify-Retry-Invalid-Session-Request') ? send(true) : first;
  };

  const bar = (id) => document.getElementById(id);
  window.shopify = {
    config: {
      apiKey: document.querySelector('meta[name="shopify-api-key"]').content,
      shop: asked.get('shop'),
      host: asked.get('host'),
      locale: asked.get('locale') ?? 'en',
    },
    environment: { embedded: true, mobile: false, pos: false },
    idToken: () => idToken(false),
    loading: (on = true) => tell('loading', { on: Boolean(on) }),
    toast: { show: (words, options = {}) => tell('toast', { words: String(words), isError: options.isError === true }), hide() {} },
    saveBar: {
      show: async (id) => tell('saveBar', { shown: true, saving: bar(id)?.querySelector('[loading]') !== null }),
      hide: async () => tell('saveBar', { shown: false }),
      toggle: async (id) => shopify.saveBar.show(id),
      leaveConfirmation: () => ask('leave'),
    },
    scopes: {
      query: () => ask('scopes').then(({ value }) => value),
      request: (scopes) => ask('scopes', { request: scopes.map(String) }).then(({ value }) => value),
    },
    modal: {
      show: async (id) => document.getElementById(id)?.showOverlay?.(),
      hide: async (id) => document.getElementById(id)?.hideOverlay?.(),
    },
  };

  function tellMenu() {
    const links = [...document.querySelectorAll('s-app-nav > s-link:not([rel="home"])')];
    tell('menu', { links: links.map((link) => ({ href: link.getAttribute('href'), words: link.textContent.trim() })) });
    tell('place', { path: location.pathname });
  }

  /** The admin's menu was used: the page is told, and if it does nothing, the frame goes there. */
  function navigate(href) {
    const link = [...document.querySelectorAll('s-app-nav > s-link')].find((one) => one.getAttribute('href') === href);
    const event = new CustomEvent('shopify:navigate', { bubbles: true, cancelable: true });
    (link ?? document).dispatchEvent(event);
    event.defaultPrevented || location.assign(href);
  }

  function pressed(which) {
    const buttons = [...document.querySelectorAll('ui-save-bar button')];
    buttons.find((one) => (one.getAttribute('variant') === 'primary') === (which === 'save'))?.click();
  }

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || origin !== location.origin || !data?.admin) {
      return;
    }
    if (data.id) {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    } else if (data.kind === 'navigate') {
      navigate(data.href);
    } else if (data.kind === 'saveBar') {
      pressed(data.button);
    }
  });

  for (const name of ['pushState', 'replaceState']) {
    const real = history[name].bind(history);
    history[name] = (...args) => {
      real(...args);
      tell('place', { path: location.pathname });
    };
  }
  addEventListener('DOMContentLoaded', tellMenu);
})();
