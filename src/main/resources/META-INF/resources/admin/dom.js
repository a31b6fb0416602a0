/* Builds what is shown. Everything becomes an attribute or a text node: nothing here, or anywhere in
 * these pages, reads HTML, so what a shopper or a product is called cannot become markup. */

const SAFE_LINK = /^(https:|mailto:|blob:|\/(?!\/)|#)/i;

/**
 * Makes an element.
 * @param {string} tag such as 's-button'
 * @param {object} props attributes by name (true: present, false, null or undefined: absent);
 *   `on` holds listeners by event name
 * @param {...(Node|string|number|null|undefined|Array)} children strings become text
 */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (name === 'on') {
      Object.entries(value).forEach(([event, listener]) => node.addEventListener(event, listener));
    } else {
      set(node, name, value);
    }
  }
  append(node, children);
  return node;
}

/** Sets or removes one attribute; a link to anywhere but the web or ourselves is dropped. */
export function set(node, name, value) {
  if (value === false || value === null || value === undefined) {
    node.removeAttribute(name);
  } else if ((name === 'href' || name === 'src') && !SAFE_LINK.test(String(value)) && !isPicture(name, value)) {
    node.removeAttribute(name);
  } else {
    node.setAttribute(name, value === true ? '' : String(value));
  }
}

function isPicture(name, value) {
  return name === 'src' && /^data:image\/(png|jpeg|webp|gif);base64,/i.test(String(value));
}

/** Puts these in the place of all that was in the node. */
export function fill(node, ...children) {
  node.replaceChildren();
  append(node, children);
  return node;
}

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      node.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
  }
}
