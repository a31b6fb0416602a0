/**
 * What a merchant sees and does inside Shopify's admin: composes what the features offer.
 * Everything under {@code /admin/api} is about the store of the session token and no other.
 */
@NullMarked
package app.tendero.admin;

import org.jspecify.annotations.NullMarked;
