/**
 * A real PostgreSQL and a real Redis from binaries that Maven brings: for dev, demo and tests,
 * where nobody should have to install anything.
 */
@NullMarked
package app.tendero.sandbox.embedded;

import org.jspecify.annotations.NullMarked;
