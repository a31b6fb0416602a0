/**
 * What arrived, kept once and handed out in order. An inbox row is the acknowledgement: a webhook
 * is answered 200 after the commit that keeps its items. Owns items, lanes and who a shopper is.
 */
@NullMarked
package app.tendero.inbox;

import org.jspecify.annotations.NullMarked;
