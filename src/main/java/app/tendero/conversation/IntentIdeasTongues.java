package app.tendero.conversation;

/** What people say around the name of a language when they want to be spoken to in it. */
final class IntentIdeasTongues {

    static final String WORDS =
            """
            TONGUE: language, languages, idioma, lengua, língua, langue, sprache, भाषा, bhasha, اللغه, لغه
            LIGHT: can we, speak, talk in, podemos, hablar en, hablar, falar, falar em, parler, reden
            LIGHT: on peut, können wir, sprechen, me, में, बात, बात करो, bolo, me bolo, baat, نحكي, احكي, بال
            """;

    private IntentIdeasTongues() {}
}
