/**
 * Load and proof from the outside: starts the packaged service as a process of its own on a real
 * PostgreSQL and Redis, plays its shoppers, kills it, and looks at what Meta was sent and what
 * checkouts hold.
 */
@NullMarked
package app.tendero.sandbox.bench;

import org.jspecify.annotations.NullMarked;
