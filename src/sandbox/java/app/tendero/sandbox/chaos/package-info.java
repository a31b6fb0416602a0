/**
 * The proof under faults: a load of shoppers, everything broken that can break, one after another,
 * and the judge of {@code proof} at the end.
 */
@NullMarked
package app.tendero.sandbox.chaos;

import org.jspecify.annotations.NullMarked;
