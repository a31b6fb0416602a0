package app.tendero.conversation;

/** Looks at what the merchant answers to everybody: their FAQ, and how they are reached. */
public sealed interface AnswerNeed<T> extends Need<T> {

    /** All questions with their answers; an empty book where there are none. */
    record Faq() implements AnswerNeed<FaqBook> {}

    /** How the store is reached; {@link View.Missing} where nothing was told. */
    record Contact() implements AnswerNeed<ContactCard> {}
}
