/**
 * The tenant: which shop it is, its sealed tokens, its WhatsApp numbers and its settings, and the
 * operator's door that registers and changes them.
 *
 * <p>Others ask {@link app.tendero.store.Stores}, which answers from memory; rows and JSON shapes
 * stay in here.
 */
@NullMarked
package app.tendero.store;

import org.jspecify.annotations.NullMarked;
