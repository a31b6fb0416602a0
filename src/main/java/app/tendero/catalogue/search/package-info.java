/**
 * Finds what shoppers mean in the mirrored catalogue: by words in any of the languages, by what a
 * slip of the finger made of them, by prices and sizes said in words, by SKU, barcode or link. The
 * core says what is asked and how well a product answers; PostgreSQL says which products are worth
 * looking at.
 */
@NullMarked
package app.tendero.catalogue.search;

import org.jspecify.annotations.NullMarked;
