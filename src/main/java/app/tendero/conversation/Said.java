package app.tendero.conversation;

/**
 * The answer to one message, before it is known whether a later one stands for it.
 *
 * @param owed what of it must be told in any case
 */
public record Said(Message message, Owed owed) {}
