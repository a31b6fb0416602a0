/**
 * A check of everything a store needs, at once: Meta, Shopify and our own queues, side by side, as
 * plain sentences with what to do.
 */
@NullMarked
package app.tendero.admin.check;

import org.jspecify.annotations.NullMarked;
