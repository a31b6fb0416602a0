/* Speaks with our own doors, in the merchant's name. The token is App Bridge's; it is kept nowhere. */

const PATIENCE_MILLIS = 20_000;

/** What a door refused, as it told us (RFC 9457). */
export class Problem extends Error {
  constructor(status, body) {
    super(body.title || 'Something went wrong');
    this.status = status;
    this.title = body.title || 'Something went wrong';
    this.detail = body.detail || 'Try again in a moment.';
    /** Fields that cannot be taken: {field, message}. */
    this.errors = Array.isArray(body.errors) ? body.errors : [];
  }

  /** Somebody else changed it meanwhile, or something is in the way. */
  get conflict() {
    return this.status === 409;
  }
}

const away = () => new Problem(0, {
  title: 'No connection',
  detail: 'Tendero could not be reached. Check your connection and try again.',
});

async function ask(method, path, body, more = {}) {
  const headers = { Accept: 'application/json', ...more, Authorization: `Bearer ${await shopify.idToken()}` };
  const request = { method, headers, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MILLIS) };
  if (body instanceof Blob) {
    headers['Content-Type'] = body.type;
    request.body = body;
  } else if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
    request.body = JSON.stringify(body);
  }
  try {
    return await fetch(path, request);
  } catch {
    throw away();
  }
}

/** The door's answer. A token that ended on the way is replaced once. */
async function answer(method, path, body, more) {
  const first = await ask(method, path, body, more);
  const response = first.status === 401 ? await ask(method, path, body, more) : first;
  if (!response.ok) {
    throw await problem(response);
  }
  return response;
}

async function problem(response) {
  let body = {};
  try {
    body = await response.json();
  } catch {
    // not from a door of ours: the status has to do
  }
  return new Problem(response.status, body);
}

async function call(method, path, body, more) {
  const response = await answer(method, path, body, more);
  const text = response.status === 204 ? '' : await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

const STREAM_PAUSES = [500, 1_000, 2_000, 5_000, 10_000];

/** Silence for longer than this is a line that broke: something is said every fifteen seconds. */
const SILENCE_MILLIS = 40_000;

/**
 * Listens at a door of server-sent events, and again when the line breaks or the door says that it is
 * time. EventSource sends no token; this asks for a fresh one each time it comes.
 *
 * @param {{onEvent: Function, onState: Function}} to `onEvent({name, data})`; `onState('open'|'lost')`
 * @returns {{close: Function}}
 */
function stream(path, { onEvent, onState }) {
  let closed = false;
  let last = '';
  let tries = 0;
  let line;

  async function listen() {
    while (!closed) {
      let good = false;
      try {
        good = await once();
      } catch {
        // told below
      }
      if (closed) {
        return;
      }
      if (!good) {
        onState('lost');
      }
      await new Promise((over) => setTimeout(over, STREAM_PAUSES[Math.min(tries++, STREAM_PAUSES.length - 1)]));
    }
  }

  /** Until the door ends it; answers whether that was as it should be. */
  async function once() {
    line = new AbortController();
    const headers = { Accept: 'text/event-stream', Authorization: `Bearer ${await shopify.idToken()}` };
    last && (headers['Last-Event-ID'] = last);
    const response = await fetch(path, { headers, cache: 'no-store', signal: line.signal });
    if (!response.ok) {
      return false;
    }
    onState('open');
    tries = 0;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    let silence;
    for (;;) {
      clearTimeout(silence);
      silence = setTimeout(() => line.abort(), SILENCE_MILLIS);
      const { value, done } = await reader.read();
      if (done) {
        clearTimeout(silence);
        return true;
      }
      const blocks = (rest + value.replaceAll('\r\n', '\n')).split('\n\n');
      rest = blocks.pop();
      blocks.forEach(told);
    }
  }

  function told(block) {
    const event = { name: 'message', data: '' };
    for (const one of block.split('\n')) {
      const colon = one.indexOf(':');
      const field = one.slice(0, colon);
      const value = one.slice(colon + 1).trimStart();
      field === 'event' && (event.name = value);
      field === 'data' && (event.data += value);
      field === 'id' && (last = value);
    }
    if (event.data) {
      onEvent({ name: event.name, data: JSON.parse(event.data) });
    }
  }

  listen();
  return {
    close: () => {
      closed = true;
      line?.abort();
    },
  };
}

export const api = {
  stream,
  get: (path) => call('GET', path),
  /** @param {object} [headers] besides the usual ones */
  post: (path, body = {}, headers = {}) => call('POST', path, body, headers),
  put: (path, body) => call('PUT', path, body),
  delete: (path, body) => call('DELETE', path, body),
  /** @param {Blob} file goes as it is */
  send: (path, file, headers = {}) => call('POST', path, file, headers),
  /** For files and pictures. */
  blob: async (path) => (await answer('GET', path, undefined, { Accept: '*/*' })).blob(),
};
