/**
 * What people may ask of us about their data, and what we do unasked: finds who is meant, gathers
 * what is kept of them, erases it, erases a shop that left, and forgets whoever has been silent for
 * long. Knows no table but its own: every package that keeps rows declares them by a {@link
 * app.tendero.privacy.PersonalDataHolder} and answers for them.
 */
@NullMarked
package app.tendero.privacy;

import org.jspecify.annotations.NullMarked;
