/**
 * The merchant's menu: the doors at which it is read, changed, brought back and tried out, the
 * ready-made ones to start from, and how often its entries are used. What a menu is, the kernel
 * says ({@code MenuTree}); what it does in a chat, the core; {@code store} keeps it.
 */
@NullMarked
package app.tendero.support.menu;

import org.jspecify.annotations.NullMarked;
