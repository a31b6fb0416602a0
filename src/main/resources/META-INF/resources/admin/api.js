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

async function ask(method, path, body) {
  const headers = { Accept: 'application/json', Authorization: `Bearer ${await shopify.idToken()}` };
  const request = { method, headers, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MILLIS) };
  if (body !== undefined) {
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
async function answer(method, path, body) {
  const first = await ask(method, path, body);
  const response = first.status === 401 ? await ask(method, path, body) : first;
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

async function call(method, path, body) {
  const response = await answer(method, path, body);
  const text = response.status === 204 ? '' : await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

export const api = {
  get: (path) => call('GET', path),
  post: (path, body = {}) => call('POST', path, body),
  put: (path, body) => call('PUT', path, body),
  delete: (path, body) => call('DELETE', path, body),
  /** For files and pictures. */
  blob: async (path) => (await answer('GET', path)).blob(),
};
