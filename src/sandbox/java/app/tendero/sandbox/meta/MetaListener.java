package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.rules.GraphError;

/** Sees what happens at the pretend Meta as it happens. Called on event loops: be quick. */
public interface MetaListener {

    /** A message was accepted. */
    default void accepted(Sent sent) {}

    /** A send was refused. */
    default void refused(String phoneNumberId, GraphError error) {}

    /** The store read a shopper's message; {@code typing} when it also shows that it is writing. */
    default void read(String phoneNumberId, String shopper, String wamid, boolean typing) {}

    /** A webhook was answered, or not. */
    default void told(Told webhook) {}
}
