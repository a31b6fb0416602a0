/**
 * How a store comes in and goes: installing from Shopify's admin or by a redirect, its people and
 * their roles, uninstalling.
 */
@NullMarked
package app.tendero.admin.install;

import org.jspecify.annotations.NullMarked;
