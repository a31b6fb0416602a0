/**
 * Files that shoppers send: fetched from Meta, checked, kept sealed in pieces beside the rows that
 * name them, shown to the merchant as what they were found to be, and forgotten with the store's
 * retention.
 */
@NullMarked
package app.tendero.support.media;

import org.jspecify.annotations.NullMarked;
