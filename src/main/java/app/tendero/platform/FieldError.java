package app.tendero.platform;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One field of a request that cannot be taken.
 *
 * @param field its path in the body, {@code whatsapp[0].token}
 * @param message what to do about it; never repeats the value
 */
@RegisterForReflection
public record FieldError(String field, String message) {}
