// Building the page from data. Text goes in as text: nothing here, or elsewhere, parses HTML.

/** Makes an element; properties that are functions listen, the rest become attributes. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name, value);
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export const byId = (id) => document.getElementById(id);

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const exact = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

/** A point in time as people read it. */
export function time(millis, precise = false) {
  const date = new Date(millis);
  return el('time', { dir: 'ltr', datetime: date.toISOString() }, (precise ? exact : clock).format(date));
}

/** An address we may link to; everything but the web is shown as text. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

const MARKS = { '*': 'strong', '_': 'em', '~': 's' };
const TOKEN = /```([\s\S]+?)```|(https?:\/\/[^\s<>"]+)|(^|[^\p{L}\p{N}])([*_~])(?=\S)([^\n]*?\S)\4(?![\p{L}\p{N}])/u;

/** Text with WhatsApp's own marks: *strong*, _emphasis_, ~struck~, ```fixed```, and web addresses. */
export function rich(text) {
  const parts = document.createDocumentFragment();
  let rest = String(text ?? '');
  for (let found = TOKEN.exec(rest); found; found = TOKEN.exec(rest)) {
    const [whole, fixed, address, before, mark, inner] = found;
    parts.append(rest.slice(0, found.index));
    if (fixed !== undefined) parts.append(el('code', {}, fixed));
    else if (address !== undefined) parts.append(link(address));
    else {
      parts.append(before);
      const marked = el(MARKS[mark]);
      marked.append(rich(inner));
      parts.append(marked);
    }
    rest = rest.slice(found.index + whole.length);
  }
  parts.append(rest);
  return parts;
}

function link(address) {
  const href = webAddress(address);
  return href ? el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, address) : address;
}

const SVG = 'http://www.w3.org/2000/svg';
const TICK = { sent: ['M2 7l3.5 3.5L13 3'], delivered: ['M2 7l3.5 3.5L13 3', 'M8 9.5l1.5 1L17 3'] };
const SAID = { sent: 'Sent', delivered: 'Delivered', read: 'Read' };

/** One, two or two coloured ticks. */
export function ticks(state) {
  const box = el('span', { class: 'ticks', role: 'img', 'aria-label': SAID[state], 'data-ticks': state });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 19 13');
  svg.setAttribute('width', '19');
  svg.setAttribute('height', '13');
  for (const path of TICK[state] ?? TICK.delivered) {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    svg.append(line);
  }
  box.append(svg);
  return box;
}

/** Asks the sandbox; an answer that is not 2xx throws with the sentence it carries. */
export async function ask(path, body) {
  const options = body === undefined ? {} : {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  };
  const answer = await fetch(`/sandbox/chat/api/${path}`, options);
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw Object.assign(new Error(json.detail ?? `Status ${answer.status}`), { status: answer.status });
  return json;
}
