/** Shoppers' journeys through the whole service, door to door. */
@org.jspecify.annotations.NullMarked
package app.tendero.journey;
