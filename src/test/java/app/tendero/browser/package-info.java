/**
 * The sandbox in a real browser: a purchase from "hi" to "thank you", with the mouse, with the
 * keyboard alone, on a narrow phone and from right to left.
 */
@NullMarked
package app.tendero.browser;

import org.jspecify.annotations.NullMarked;
