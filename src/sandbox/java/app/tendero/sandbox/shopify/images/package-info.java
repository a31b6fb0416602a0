/**
 * The pictures of the demo shops, drawn by ourselves: no photograph, no font, nothing from
 * anywhere.
 */
@NullMarked
package app.tendero.sandbox.shopify.images;

import org.jspecify.annotations.NullMarked;
