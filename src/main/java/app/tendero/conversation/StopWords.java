package app.tendero.conversation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words shoppers wrap around what they look for. Compared with their accents: "the" is one, French
 * "thé" is something to drink. Words that also name a thing somewhere (hat, or, fur, sobre) are
 * left out.
 */
final class StopWords {

    private static final Set<String> WORDS =
            words(
                    """
                    a an the i im i'm i'd we you he it do does did have has got any some of for in
                    on at to and with is are am be there this that these those my your me looking
                    look find search want wanna need would like love please pls can could may buy
                    get give show see sell stock order purchase hi hello hey thanks anything
                    something what which where how much many about also just thing things one
                    interested
                    """,
                    """
                    yo tú usted ustedes quiero quisiera queria quería busco buscando buscar
                    necesito me gustaria gustaría tienes tienen tenéis teneis tiene hay vendes
                    venden un una unos unas el la los las lo de del al en para por con y o u que
                    qué es son algo algún algun alguna algunos algunas favor porfa mi mis tu su
                    comprar ver dame muestra muéstrame muestrame mostrar hola gracias cuál cual
                    este esta ese esa estoy puedo puedes como cómo
                    """,
                    """
                    eu você voce vocês voces vc vcs quero procuro procurando procurar preciso
                    gostaria tem têm vende vendem um uma uns umas os as do da dos das no na nos nas
                    em pra pro com e é são sao algum alguma alguns algumas favor meu minha
                    mostra mostre mostrar oi olá ola obrigado obrigada qual esse essa estou posso
                    """,
                    """
                    je j' j tu nous vous cherche chercher recherche voudrais voudrait veux
                    aimerais besoin d' d avez auriez as-tu avez-vous une des du le les l' l et ou
                    à au aux pour avec dans ce cet cette ces mon ma mes votre vos est est-ce que
                    qu' qu quel quelle quels quelles s'il s il vous plaît plait svp merci bonjour
                    salut montrez moi acheter ai y vend vendez t c n
                    """,
                    """
                    ich du wir ihr sie suche suchen brauche möchte moechte mochte will hätte haette
                    gern gerne habt haben gibt es ein eine einen einem einer der die das den dem des
                    für mit und oder im von zu zum zur auf bitte zeig zeige zeigen mir
                    kaufen hallo danke welche welcher welches was nach mein meine meinen etwas auch
                    so
                    """,
                    """
                    मुझे मैं हम हमें आप आपके पास क्या है हैं चाहिए चाहिये चाहता चाहती हूँ हूं दिखाओ दिखाएं
                    दिखाइए दिखा दो दीजिए खरीदना खरीदनी खरीदने ढूंढ ढूँढ रहा रही का की के को में से और
                    लिए वाला वाली वाले कोई कुछ एक कृपया प्लीज़ प्लीज नमस्ते मेरे मेरी मेरा अपने अपनी यह ये वो
                    """,
                    """
                    أنا انا أريد اريد أبحث ابحث عن هل لديكم لديك عندكم عندك يوجد في من على إلى الى
                    مع و أو او ما هو هي هذا هذه لي أن ان فضلك لو سمحت شراء أشتري اشتري أرني ارني
                    مرحبا شكرا بدي ابي ابغى أبغى عايز عاوز اي أي
                    """);

    private StopWords() {}

    /** All of them as {@link Fold} writes them. */
    static Set<String> folded() {
        return WORDS.stream()
                .map(word -> Fold.words(word, word.length()))
                .filter(word -> !word.isEmpty() && word.indexOf(' ') < 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code word} is in lower case, composed, with its accents. */
    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> words(String... languages) {
        return Arrays.stream(languages)
                .flatMap(words -> Arrays.stream(words.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
