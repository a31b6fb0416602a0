/* A checkout by draft orders takes a permission that Shopify asks the merchant for when it is chosen. */

import { el, fill, set } from '../../dom.js';
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
    if (field.values[0] === MODE && !(await given())) {
      field.values = [saved()];
      set(field, 'error', DECLINED);
      changed();
    }
  });
  saved() === MODE && remind(place);
  return place;
}

/** Without anybody being asked. */
async function known() {
  return (await shopify.scopes?.query())?.granted.includes(SCOPE) ?? true;
}

/** The service has the last word, so where App Bridge cannot say it may be tried. */
async function given() {
  try {
    return await known() || (await shopify.scopes.request([SCOPE])).result === 'granted-all';
  } catch (problem) {
    console.debug('permission not asked for', problem);
    return false;
  }
}

async function remind(place) {
  if (await known().catch(() => true)) {
    return;
  }
  const ask = button('Give the permission', { slot: 'secondary-actions', on: { click: () => busy(ask, async () => (await given()) && fill(place)) } });
  fill(place, banner('warning', 'Draft orders cannot be made',
    'Shopify no longer lets Tendero make them, so shoppers get a plain link to their cart.', ask));
}
