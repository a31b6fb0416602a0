package app.tendero.admin.whatsapp;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A number that was given up.
 *
 * @param unsubscribed whether our app surely hears no more of its account; false when another
 *     number needs it, or when Meta did not let us
 */
@RegisterForReflection
record Gone(@JsonProperty("phone_number_id") String phoneNumberId, boolean unsubscribed) {}
