/**
 * Values everybody may use: ids that are records instead of bare strings, money, languages. Nothing
 * here knows the database, HTTP or a conversation.
 */
@NullMarked
package app.tendero.kernel;

import org.jspecify.annotations.NullMarked;
