/**
 * The service desk: everything a shop's customers want besides buying, and those who answer them.
 * Each part has a package of its own below this one.
 */
@NullMarked
package app.tendero.support;

import org.jspecify.annotations.NullMarked;
