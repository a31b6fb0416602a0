/**
 * What a merchant makes and when: a schedule that is edited, imported and set by software, and
 * shown to shoppers as far as the merchant wants. Whose an order is stays with the package of
 * orders.
 */
@NullMarked
package app.tendero.support.schedule;

import org.jspecify.annotations.NullMarked;
