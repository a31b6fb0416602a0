package app.tendero.conversation;

import java.util.Optional;

/** Tells whether typed words are the name of something. */
public final class SaidName {

    /** Longer messages are no names, in code points. */
    private static final int LONGEST = 60;

    /** In shorter names every letter tells. */
    private static final int FORGIVEN_FROM = 5;

    private SaidName() {}

    /**
     * The words of a message without what changes nothing around them; empty for one that is no
     * name of anything.
     */
    public static Optional<String> of(String text) {
        return Cut.length(text) > LONGEST
                ? Optional.empty()
                : Optional.of(Commands.bare(Fold.words(text, LONGEST)))
                        .filter(words -> !words.isEmpty());
    }

    /**
     * @param said what {@link #of} made of a message
     */
    public static boolean is(String said, String name) {
        return of(name).filter(said::equals).isPresent();
    }

    /** The same with slips of the finger, behind the first letter. */
    public static boolean isNearly(String said, String name) {
        return of(name).filter(meant -> meant.length() >= FORGIVEN_FROM)
                .filter(meant -> meant.charAt(0) == said.charAt(0))
                .filter(meant -> Typo.near(said, meant, Typo.allowed(meant.length())))
                .isPresent();
    }
}
