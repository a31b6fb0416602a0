/**
 * A real PostgreSQL and a real Redis from binaries that Maven brings: for dev, demo and tests,
 * where nobody should have to install anything.
 *
 * <p>The servers run in sessions of their own: Ctrl-C in the terminal of the demo reaches the
 * application alone, which then ends in order and stops them. After a crash the next start finds
 * them by their data folder and goes on with them.
 */
@NullMarked
package app.tendero.sandbox.embedded;

import org.jspecify.annotations.NullMarked;
