/**
 * The doors through which a merchant's own software reads the mirrored products and makes or
 * changes them in the shop.
 */
@NullMarked
package app.tendero.catalogue.goods;

import org.jspecify.annotations.NullMarked;
