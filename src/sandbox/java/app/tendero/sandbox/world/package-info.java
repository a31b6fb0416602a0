/**
 * A whole installation on one machine, for load and for proof: the packaged service in processes of
 * its own, on a real PostgreSQL and Redis, between a pretend Meta and a pretend Shopify.
 */
@NullMarked
package app.tendero.sandbox.world;

import org.jspecify.annotations.NullMarked;
