/**
 * What a merchant answers to everybody: questions with their answers in the store's languages, and
 * how the store is reached. Kept as one document with a version, so that it is changed and brought
 * back as a whole; what a message asks of it is for the core to read.
 */
@NullMarked
package app.tendero.support.answer;

import org.jspecify.annotations.NullMarked;
