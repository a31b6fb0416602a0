/* A checkout by draft orders takes a permission that Shopify asks the merchant for when it is chosen. */

import { el, fill, set } from '../../dom.js';
import { given, known } from '../../permission.js';
import { banner, busy, button } from '../../ui.js';

const SCOPE = 'write_draft_orders';
const MODE = 'draft_order';
const DECLINED = 'Draft orders take a permission that Shopify was not given. The checkout stays as it is.';

/**
 * Guards the field of the checkout.
 * @param {Element} field an `s-choice-list`
 * @param {() => string} saved the mode that stays when the merchant says no
 * @param {() => void} changed called when the field was put back
 * @returns {Element} for above the field: says so where the permission was taken back later
 */
export function askForDrafts(field, saved, changed) {
  const place = el('div', { 'data-drafts': true });
  field.addEventListener('change', async () => {
    set(field, 'error', null);
    if (field.values[0] === MODE && !(await given(SCOPE))) {
      field.values = [saved()];
      set(field, 'error', DECLINED);
      changed();
    }
  });
  saved() === MODE && remind(place);
  return place;
}

async function remind(place) {
  if (await known(SCOPE).catch(() => true)) {
    return;
  }
  const ask = button('Give the permission', { slot: 'secondary-actions', on: { click: () => busy(ask, async () => (await given(SCOPE)) && fill(place)) } });
  fill(place, banner('warning', 'Draft orders cannot be made',
    'Shopify no longer lets Tendero make them, so shoppers get a plain link to their cart.', ask));
}
