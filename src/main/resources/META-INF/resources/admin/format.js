/* Numbers, money and times in the way of the merchant's own language. The words are English. */

/** @param {string} locale of the Shopify admin, such as 'fr' or 'pt-BR' */
export function formats(locale) {
  const known = usable(locale);
  const day = new Intl.DateTimeFormat(known, { dateStyle: 'medium' });
  const moment = new Intl.DateTimeFormat(known, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    locale: known,
    number: (value) => new Intl.NumberFormat(known).format(value),
    /** @param {string} amount in major units @param {string} currency ISO 4217 */
    money: (amount, currency) => money(known, amount, currency),
    date: (iso) => day.format(new Date(iso)),
    time: (iso) => moment.format(new Date(iso)),
  };
}

function money(locale, amount, currency) {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(Number(amount));
  } catch {
    return `${amount} ${currency}`;
  }
}

function usable(locale) {
  try {
    return Intl.getCanonicalLocales(locale || 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
}
