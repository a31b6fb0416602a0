/**
 * How a merchant connects WhatsApp: by pasted credentials or by Meta's sign-up, and what can be
 * done with a number afterwards. The doors of the embedded page and those of operators do the same.
 */
@NullMarked
package app.tendero.admin.whatsapp;

import org.jspecify.annotations.NullMarked;
