/* What Shopify asks the merchant for only when it is needed. */

/** Without anybody being asked. Where App Bridge cannot say it, the service has the last word. */
export async function known(scope) {
  return (await shopify.scopes?.query())?.granted.includes(scope) ?? true;
}

/** Asks the merchant where it was not given yet. */
export async function given(scope) {
  try {
    return await known(scope) || (await shopify.scopes.request([scope])).result === 'granted-all';
  } catch (problem) {
    console.debug('permission not asked for', problem);
    return false;
  }
}
