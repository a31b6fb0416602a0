/**
 * What the Conversation page shows beside the settings themselves: how the chat would look, every
 * text that can be replaced, the shop's collections; and the addresses that such pages once had.
 */
@NullMarked
package app.tendero.admin.settings;

import org.jspecify.annotations.NullMarked;
