/**
 * Keeps a copy of each shop's catalogue in PostgreSQL: products with their variants, collections
 * and what stands in them. Filled by the runs of {@code sync}, kept in step by webhooks, and read
 * before Shopify is asked. Older news never overwrites newer, and what was deleted stays deleted.
 */
@NullMarked
package app.tendero.catalogue.mirror;

import org.jspecify.annotations.NullMarked;
