/**
 * Turns the few settings that describe a whole connection into the many that Quarkus asks for.
 *
 * <p>An operator hands over one address for PostgreSQL and one for Redis, as every host of
 * databases does. Nothing else of ours reads the environment: other settings are mapped in {@code
 * application.properties}.
 */
@NullMarked
package app.tendero.platform.settings;

import org.jspecify.annotations.NullMarked;
