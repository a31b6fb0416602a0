/* Fields of the Conversation page that Polaris has not: things put in order, and opening hours. */

import { el, fill, set } from '../../dom.js';
import { paragraph } from '../../ui.js';

/**
 * Things that can be switched on and off and put in order, by mouse and by keyboard.
 * @param {{id: string, label: string, details?: string}[]} items
 * @returns a field for the form: its value is the list of ids that are on, in their order
 */
export function ordered(label, items) {
  const element = el('div', { class: 'ordered', role: 'group', 'aria-label': label });
  const wrong = el('p', { class: 'field-error', role: 'alert', hidden: true });
  let rows = items.map((item) => ({ ...item, on: true }));

  function changed() {
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function move(row, by) {
    const from = rows.indexOf(row);
    const to = from + by;
    if (to < 0 || to >= rows.length) {
      return;
    }
    rows.splice(to, 0, ...rows.splice(from, 1));
    paint();
    const moved = element.querySelectorAll('.ordered-row')[to];
    (moved.querySelector(by < 0 ? '[data-up]:not([disabled])' : '[data-down]:not([disabled])') ?? moved.querySelector('s-button:not([disabled])'))?.focus();
    changed();
  }

  function line(row, place) {
    const box = el('s-switch', { label: row.label, details: row.details, checked: row.on });
    box.addEventListener('change', () => { row.on = box.checked; });
    return el('div', { class: 'ordered-row' }, box,
      el('span', { class: 'ordered-buttons' },
        el('s-button', { 'data-up': true, variant: 'tertiary', accessibilityLabel: `Move ${row.label} up`, disabled: place === 0, on: { click: () => move(row, -1) } }, '↑'),
        el('s-button', { 'data-down': true, variant: 'tertiary', accessibilityLabel: `Move ${row.label} down`, disabled: place === rows.length - 1, on: { click: () => move(row, 1) } }, '↓')));
  }

  function paint() {
    fill(element, rows.length === 0 ? paragraph('There is nothing to put in order.') : rows.map(line), wrong);
  }

  new MutationObserver(() => {
    wrong.textContent = element.getAttribute('error') ?? '';
    set(wrong, 'hidden', !element.hasAttribute('error'));
  }).observe(element, { attributeFilter: ['error'] });
  paint();
  return {
    element,
    get: () => rows.filter((row) => row.on).map((row) => row.id),
    set(ids) {
      const on = (ids ?? []).map((id) => rows.find((row) => row.id === id) ?? { id, label: `No longer in the shop (${id})` });
      rows = [...on.map((row) => ({ ...row, on: true })), ...rows.filter((row) => !on.some((one) => one.id === row.id)).map((row) => ({ ...row, on: false }))];
      paint();
    },
  };
}

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const titled = (day) => day.charAt(0).toUpperCase() + day.slice(1);

/** One field for each weekday, and one for the holidays, under the names that the door knows. */
export function hoursFields() {
  const days = DAYS.map((day) => [`hours.week.${day}`,
    el('s-text-field', { label: titled(day), placeholder: 'Closed', autocomplete: 'off' })]);
  return {
    ...Object.fromEntries(days),
    'hours.holidays': el('s-text-area', { label: 'Holidays', rows: 3, details: 'One day a line. A day alone is closed (2026-12-25); with times it is open then (2026-12-24 09:00-13:00).' }),
  };
}

/** The door's hours as the fields show them. */
export function hoursToFields(hours) {
  const week = Object.fromEntries(DAYS.map((day) => [`hours.week.${day}`,
    (hours.week[day] ?? []).map(({ from, to }) => `${from}-${to}`).join(', ')]));
  return { ...week, 'hours.holidays': days(hours).join('\n') };
}

function days({ holidays, special = {} }) {
  const own = Object.entries(special).map(([day, times]) => [day, ...times.map(({ from, to }) => `${from}-${to}`)].join(' '));
  return [...holidays.filter((day) => !(day in special)), ...own].sort();
}

/** What the fields say in the door's shape; what cannot be read goes there as it is, to be told. */
export function hoursFromFields(values) {
  const week = {};
  DAYS.forEach((day) => { week[day] = spans(values[`hours.week.${day}`]); });
  const holidays = [];
  const special = {};
  let last;
  values['hours.holidays'].split(/[\s,]+/).filter((word) => word !== '').forEach((word) => {
    if (last && SPAN.test(word)) {
      special[last] = [...(special[last] ?? []), ...spans(word)];
    } else {
      holidays.push(word);
      last = word;
    }
  });
  Object.keys(special).forEach((day) => holidays.splice(holidays.indexOf(day), 1));
  const open = Object.values(week).some((times) => times.length > 0);
  return open ? { week, holidays, special } : { holidays, special };
}

/** Times of a day; a date has two dashes. */
const SPAN = /^\d{1,2}([:.]\d{2})?[-–—]\d{1,2}([:.]\d{2})?$/;

function spans(text) {
  return text.split(',').map((span) => span.trim()).filter((span) => span !== '').map((span) => {
    const [from, to] = span.split(/\s*(?:-|–|—|to)\s*/);
    return { from: time(from), to: time(to ?? '') };
  });
}

/** 9 and 9:00 are 09:00. */
function time(text) {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim());
  return found ? `${found[1].padStart(2, '0')}:${found[2] ?? '00'}` : text.trim();
}
