/**
 * Shows the core a store's live catalogue: answers its {@link
 * app.tendero.conversation.CatalogueNeed}s from memory, else from Redis, else from the mirror in
 * PostgreSQL where the store has one, else from Shopify.
 *
 * <p>What is shown is what the online store shows: active and published. Everything is kept for a
 * few minutes and dropped when Shopify says that a product changed; price and stock at checkout are
 * Shopify's, whatever was kept here.
 */
@NullMarked
package app.tendero.catalogue;

import org.jspecify.annotations.NullMarked;
