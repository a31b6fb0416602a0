/**
 * The doors to people's data: what Shopify must be able to ask, what a merchant may, and the same
 * for the operator. What is asked is kept and carried out by {@link app.tendero.privacy}.
 */
@NullMarked
package app.tendero.admin.privacy;

import org.jspecify.annotations.NullMarked;
