/* The clock on the store's wall, which is not the clock of whoever reads the page. */

const DAY_MILLIS = 86_400_000;

/** How many days a view shows. */
export const days = (span) => span === 'day' ? 1 : 7;

/** A day some days later, such as 2026-11-28. */
export function shifted(day, by) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MILLIS).toISOString().slice(0, 10);
}

/** A moment on the store's wall, such as 2026-11-21 08:00. */
export function wall(iso, zone) {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit',
    hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(new Date(iso));
  const part = (type) => parts.find((one) => one.type === type).value;
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

/** When a day of the store begins, as a moment. */
export function start(day, zone) {
  const guess = Date.parse(`${day}T00:00:00Z`);
  const off = Date.parse(`${wall(new Date(guess).toISOString(), zone).replace(' ', 'T')}:00Z`) - guess;
  return new Date(guess - off).toISOString();
}
