/* One message as a bubble. */

import { el, fill } from '../../dom.js';

const STATES = {
  waiting: 'Leaves in a moment', held: 'Held back', sent: '✓ Sent', delivered: '✓✓ Delivered', read: '✓✓ Read', failed: 'Not delivered', expired: 'Too late: the 24 hours were over',
};

/**
 * @param {Map<string, string>} pictures what is shown already, by the file's id
 */
export function bubble(app, message, door, pictures) {
  const out = message.direction === 'out';
  return el('li', { class: `inbox-bubble ${out ? 'inbox-out' : 'inbox-in'}`, 'data-message': message.id },
    el('span', { class: 'inbox-unseen' }, out ? 'Sent: ' : 'Received: '),
    content(message, door, app, pictures),
    el('span', { class: 'inbox-small' }, [app.format.time(message.timestamp), out ? STATES[message.state] ?? message.state : null, out ? message.error?.message : null].filter(Boolean).join(' · ')));
}

function content(message, door, app, pictures) {
  const details = message.details ?? {};
  const parts = [];
  if (details.media?.id) {
    parts.push(file(message, details.media, door, app, pictures));
  }
  if (details.header) {
    parts.push(el('strong', {}, details.header));
  }
  if (message.text) {
    parts.push(el('span', { class: 'inbox-words' }, message.text));
  }
  if (details.template) {
    parts.push(el('span', { class: 'inbox-words' }, [`Template ${details.template}`, ...(details.values ?? [])].join(' · ')));
  }
  if (details.location) {
    parts.push(el('span', {}, `📍 ${details.location.address ?? ''} ${details.location.latitude}, ${details.location.longitude}`));
  }
  const choices = [...(details.buttons ?? []), ...(details.rows ?? []), details.label].filter(Boolean);
  if (choices.length > 0) {
    parts.push(el('span', { class: 'inbox-small' }, choices.map((one) => `[${one}]`).join(' ')));
  }
  if (details.items?.length) {
    parts.push(el('span', {}, details.items.map((one) => `${one.quantity} × ${one.product}`).join(', ')));
  }
  return parts.length > 0 ? parts : el('span', {}, `[${message.type}]`);
}

/** Tendero fetches a file from WhatsApp when somebody wants to see it first. */
async function fetched(app, path) {
  const { media_id: id } = await app.api.get(path);
  return app.api.blob(`/api/v1/media/${encodeURIComponent(id)}`);
}

/** Pictures are shown; what is no picture is fetched when somebody wants it. */
function file(message, media, door, app, pictures) {
  const place = el('span', { class: 'inbox-file' });
  const known = pictures.get(media.id);
  const path = `${door}/files/${encodeURIComponent(message.id)}`;
  const picture = message.type === 'image' || message.type === 'sticker';
  if (known) {
    fill(place, shown(known, message, picture));
  } else if (picture) {
    fill(place, '🖼 …');
    fetched(app, path).then((blob) => {
      const url = URL.createObjectURL(blob);
      pictures.set(media.id, url);
      fill(place, shown(url, message, blob.type.startsWith('image/')));
    }, () => fill(place, '🖼 This picture cannot be shown any more'));
    pictures.set(media.id, pictures.get(media.id) ?? '');
  } else {
    const fetchIt = el('button', { type: 'button', class: 'inbox-link' }, `${media.filename ?? message.type}: open`);
    fetchIt.addEventListener('click', async () => {
      try {
        const url = URL.createObjectURL(await fetched(app, path));
        pictures.set(media.id, url);
        fill(place, shown(url, message, false));
      } catch (problem) {
        fill(place, problem.detail ?? 'This file is gone');
      }
    });
    fill(place, fetchIt);
  }
  return place;
}

function shown(url, message, picture) {
  return picture
    ? el('img', { class: 'inbox-picture', src: url, alt: message.text || 'Picture' })
    : el('a', { href: url, download: message.details?.media?.filename ?? message.type, target: '_blank' }, `Open ${message.details?.media?.filename ?? message.type}`);
}
