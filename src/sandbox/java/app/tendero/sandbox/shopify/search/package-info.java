/**
 * Shopify's search syntax, the {@code query} argument of Admin connections: words, {@code
 * field:value}, AND, OR, NOT, {@code -}, parentheses, quotes, {@code prefix*} and comparators.
 * Fields a resource does not have are ignored with a warning, as Shopify does, which is why a
 * forgotten check of the answer shows here. See https://shopify.dev/docs/api/usage/search-syntax.
 */
@NullMarked
package app.tendero.sandbox.shopify.search;

import org.jspecify.annotations.NullMarked;
