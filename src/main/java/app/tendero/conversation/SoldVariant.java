package app.tendero.conversation;

import app.tendero.kernel.ProductId;

/** A variant as a cart shows it: with the name of its product. */
public record SoldVariant(ProductId product, String productTitle, Variant variant) {}
