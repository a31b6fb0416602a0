package app.tendero.sandbox.shopify.shop;

/** A name and a value that travel with a cart, an order or one of its lines. */
public record Attribute(String key, String value) {}
