/** Technical tools without domain words: the database, HMAC, sealing of secrets, limits. */
@NullMarked
package app.tendero.platform;

import org.jspecify.annotations.NullMarked;
