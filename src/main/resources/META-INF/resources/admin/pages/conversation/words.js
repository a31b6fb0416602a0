/* Texts in several languages: a field for each language of which one is seen, and the editor of every
 * text that the chat says. */

import { el, fill, set } from '../../dom.js';
import { button, failure, spinner } from '../../ui.js';

export const LANGUAGES = {
  en: 'English', es: 'Español', pt: 'Português', fr: 'Français', de: 'Deutsch', hi: 'हिन्दी', ar: 'العربية',
};

const AT_ONCE = 10;

const direction = (tag) => (tag === 'ar' ? 'rtl' : 'ltr');

/**
 * One text for each language; the language is chosen once for the whole page.
 * @param {string} name the door's name, `welcome_message`
 * @returns {{fields: object, show: (tag: string) => void}} fields by `name.tag`
 */
export function perLanguage(name, label, props, onError) {
  const fields = Object.fromEntries(Object.entries(LANGUAGES).map(([tag, language]) =>
    [`${name}.${tag}`, el('s-text-area', { label: `${label} (${language})`, lang: tag, dir: direction(tag), ...props })]));
  Object.entries(fields).forEach(([full, field]) => new MutationObserver(() => {
    field.hasAttribute('error') && onError(full.slice(name.length + 1));
  }).observe(field, { attributeFilter: ['error'] }));
  return {
    fields,
    show: (tag) => Object.entries(fields).forEach(([full, field]) => set(field, 'hidden', full !== `${name}.${tag}`)),
  };
}

/** The texts by language and key, always in the same order, so that they can be compared. */
export function inOrder(texts) {
  return Object.fromEntries(Object.keys(LANGUAGES).filter((tag) => Object.keys(texts[tag] ?? {}).length > 0)
    .map((tag) => [tag, Object.fromEntries(Object.entries(texts[tag]).sort(([a], [b]) => (a < b ? -1 : 1)))]));
}

/**
 * The editor of all texts. Its value is {language: {key: text}} of the store's own texts alone.
 * @returns a field for the form, with `show(language)` and `wrong(errors)`
 */
export function wording(api) {
  const search = el('s-search-field', { label: 'Search the texts', placeholder: 'A word, or where it stands', autocomplete: 'off' });
  const only = el('s-checkbox', { label: 'Only texts of your own' });
  const list = el('div', { class: 'texts' }, spinner('Loading the texts'));
  const element = el('div', { class: 'wording' }, search, only, list);
  const known = {};
  let own = {};
  let language = 'en';
  let errors = {};
  let most = AT_ONCE;

  async function show(tag) {
    language = tag;
    most = AT_ONCE;
    try {
      known[tag] ??= (await api.get(`/admin/api/wording?language=${tag}`)).texts;
      language === tag && paint();
    } catch (problem) {
      fill(list, failure(problem, () => show(tag)));
    }
  }

  function found() {
    const words = search.value.trim().toLowerCase();
    const mine = own[language] ?? {};
    return known[language].filter((text) => (!only.checked || mine[text.key] !== undefined)
      && [text.key, text.topic, text.place, text.text, mine[text.key] ?? ''].some((one) => one.toLowerCase().includes(words)));
  }

  function paint() {
    if (!known[language]) {
      return;
    }
    const all = found();
    fill(list,
      all.length === 0 && el('p', { 'data-empty': true }, 'No text is like that.'),
      all.slice(0, most).map(row),
      all.length > most && button(`Show more of ${all.length}`, { on: { click: () => { most += AT_ONCE; paint(); } } }));
  }

  function row(text) {
    const mine = (own[language] ?? {})[text.key];
    const gaps = text.placeholders.map((name) => `{${name}}`).join(' ');
    const field = el('s-text-area', {
      label: `${text.topic}: ${text.key}`,
      rows: text.limit > 200 ? 3 : 1,
      lang: language,
      dir: direction(language),
      value: mine ?? text.text,
      details: [text.place, `up to ${text.limit} characters`, gaps && `may use ${gaps}`].filter(Boolean).join(' · '),
      error: errors[`wording.${language}.${text.key}`],
    });
    const reset = button('Use ours', { variant: 'tertiary', accessibilityLabel: `Use our text for ${text.key}`, hidden: mine === undefined, on: { click: () => back() } });
    const change = () => {
      put(text.key, field.value === text.text ? '' : field.value);
      set(reset, 'hidden', (own[language] ?? {})[text.key] === undefined);
    };
    const back = () => {
      field.value = text.text;
      set(field, 'error', null);
      change();
      field.focus();
      element.dispatchEvent(new Event('change', { bubbles: true }));
    };
    field.addEventListener('input', change);
    field.addEventListener('change', () => (field.value.trim() === '' ? back() : change()));
    return el('div', { class: 'text-row' }, field, reset);
  }

  function put(key, value) {
    const texts = { ...own[language] };
    delete texts[key];
    own = { ...own, [language]: value === '' ? texts : { ...texts, [key]: value } };
  }

  function look() {
    most = AT_ONCE;
    paint();
  }

  // Looking is no change of the form. A search repaints while it is written and not when it is left:
  // whoever left it is in one of the texts by then.
  ['input', 'change'].forEach((event) => [search, only].forEach((one) => one.addEventListener(event, (happened) => happened.stopPropagation())));
  search.addEventListener('input', look);
  only.addEventListener('change', look);
  return {
    element,
    show,
    get: () => inOrder(own),
    set(value) {
      own = { ...value };
      paint();
    },
    /** Shows these errors beside their texts; answers the language of the first. */
    wrong(all) {
      errors = Object.fromEntries(all.map((error) => [error.field, error.message]));
      if (all.length > 0) {
        const [, tag, key] = /^wording\.([a-z]+)\.(.*)$/.exec(all[0].field) ?? [];
        search.value = key ?? '';
        return tag;
      }
      paint();
      return undefined;
    },
  };
}

/** The languages of the chat: the main one first, the others in the order they had. */
export function languagesField() {
  const own = el('s-select', { label: 'Main language', details: 'For shoppers whose language is not known yet.' },
    Object.entries(LANGUAGES).map(([value, words]) => el('s-option', { value }, words)));
  const others = el('s-choice-list', { label: 'Languages of the chat', multiple: true },
    Object.entries(LANGUAGES).map(([value, words]) => el('s-choice', { value }, words)));
  const element = el('s-stack', { gap: 'base' }, own, others);
  let before = ['en'];
  return {
    element,
    get() {
      const spoken = [own.value, ...others.values];
      const kept = before.filter((tag) => spoken.includes(tag) && tag !== own.value);
      return [own.value, ...new Set([...kept, ...others.values.filter((tag) => tag !== own.value)])];
    },
    set(tags) {
      before = tags;
      own.value = tags[0];
      others.values = tags;
    },
  };
}
