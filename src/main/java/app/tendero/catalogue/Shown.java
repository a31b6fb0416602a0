package app.tendero.catalogue;

import app.tendero.conversation.CatalogueNeed.CollectionCard;

/**
 * A collection that shoppers may see.
 *
 * @param handle its name in the shop's addresses
 */
record Shown(CollectionCard card, String handle) {}
