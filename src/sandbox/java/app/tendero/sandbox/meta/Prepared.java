package app.tendero.sandbox.meta;

import io.vertx.core.buffer.Buffer;

/**
 * A webhook that is ready to be posted by somebody else.
 *
 * @param body the raw bytes that were signed
 * @param signature the value of {@code X-Hub-Signature-256}
 */
public record Prepared(Buffer body, String signature) {}
