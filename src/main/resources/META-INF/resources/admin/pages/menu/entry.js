/* What can be written about one entry of a menu, in the language that is chosen for the page. */

import { el } from '../../dom.js';

const WITH = { none: 'Nothing', image: 'A picture', document: 'A document', link: 'A link' };

/**
 * @param {object} item as the door knows it; changed in place
 * @param {{language: string, label: string|undefined, changed: (painted: boolean) => void}} about
 *   `label` is what the chat calls the entry by itself; `changed(true)` draws everything anew
 */
export function entryFields(item, { language, label, changed }) {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const field = (tag, words, value, props, write) => {
    const node = el(tag, { label: words, value: value ?? '', lang: language, dir: direction, autocomplete: 'off', ...props });
    ['input', 'change'].forEach((event) => node.addEventListener(event, (happened) => {
      happened.stopPropagation();
      write(node.value.trim());
      changed(false);
    }));
    return node;
  };
  const text = (words, details, rows) => field('s-text-area', words, item.text?.[language], { rows, details },
    (value) => { item.text = put(item.text, language, value); });

  const fields = [
    field('s-text-field', 'Name', item.names?.[language], { details: label ? `Up to 24 characters; 20 for a button. Empty: ${label}` : 'Up to 24 characters; 20 for a button.', placeholder: label },
      (value) => { item.names = put(item.names, language, value); }),
    field('s-text-field', 'What else shoppers may write for it', (item.synonyms?.[language] ?? []).join(', '), { details: 'Words with a comma between them.' },
      (value) => {
        const words = value.split(',').map((word) => word.trim()).filter((word) => word !== '');
        item.synonyms = put(item.synonyms, language, words.length > 0 ? words : '');
      }),
  ];
  if (item.kind === 'answer') {
    fields.push(text('Answer', 'Up to 1024 characters.', 4), attachment());
  }
  if (item.kind === 'menu') {
    fields.push(text('What stands above it', 'Empty: our own words.', 2));
  }
  if (item.kind === 'question') {
    fields.push(text('What is asked', 'The answer becomes a ticket. Up to 1024 characters.', 3));
  }
  return el('div', { class: 'menu-fields' }, fields);

  function attachment() {
    const kind = ['image', 'document', 'link'].find((one) => item[one]) ?? 'none';
    const choice = el('s-select', { label: 'With it', value: kind },
      Object.entries(WITH).map(([value, words]) => el('s-option', { value }, words)));
    choice.addEventListener('input', (happened) => happened.stopPropagation());
    choice.addEventListener('change', (happened) => {
      happened.stopPropagation();
      ['image', 'document', 'link'].forEach((one) => delete item[one]);
      if (choice.value !== 'none') {
        item[choice.value] = { url: '', ...(choice.value === 'document' && { filename: '' }), ...(choice.value === 'link' && { label: {} }) };
      }
      changed(true);
    });
    return [choice,
      kind !== 'none' && field('s-url-field', 'Its address', item[kind].url, { lang: undefined, dir: 'ltr', details: 'Public, and with https://.' }, (value) => { item[kind].url = value; }),
      kind === 'document' && field('s-text-field', 'Its name', item.document.filename, { details: 'Such as sizes.pdf' }, (value) => { item.document.filename = value; }),
      kind === 'link' && field('s-text-field', 'What stands on its button', item.link.label?.[language], { details: 'Up to 20 characters. Empty: the name.' },
        (value) => { item.link.label = put(item.link.label, language, value); })];
  }
}

/** The texts with one of them changed; an empty one is none. */
function put(texts, language, value) {
  const all = { ...texts };
  delete all[language];
  return value === '' ? all : { ...all, [language]: value };
}
