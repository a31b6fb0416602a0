package app.tendero.conversation;

import app.tendero.kernel.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that give a language away, with points from 4 (said by nobody else) to 1 (a hint). A word
 * may stand under several languages. {@code OTHER} are languages we do not speak, so that Italian
 * is not taken for Spanish nor Dutch for German.
 */
final class LanguageWords {

    private static final List<String> NAMES = List.of("EN", "ES", "PT", "FR", "DE", "OTHER");

    static final int SIDES = NAMES.size();

    private static final String WORDS =
            """
            EN 4: hello please thanks want wanna looking would could anything something don't dont
            EN 4: i'm i'd i've i'll what's where's how's does goodbye
            EN 3: show need does everything which help thank when
            EN 2: you do what how much many where have has can my is buy any find there order
            EN 2: ship shipping delivery deliver get got should will good
            EN 1: the a i of for with and to in me your we be it on not at or are this that these
            EN 1: those some am was from by price size gift
            ES 4: hola quiero quisiera busco tienes tienen tenéis teneis gracias cuánto cuanto
            ES 4: cuántos cuál necesito muéstrame muestrame ayuda ayúdame ayudame carrito puedo
            ES 4: puedes pueden gustaría gustaria ustedes usted estoy también adiós adios buenas
            ES 4: buenos hacen venden envían envian enviáis hacéis hablar
            ES 3: dónde qué cómo muy cuesta cuestan hoy esto mis cuanta cuántas deseo vendéis
            ES 2: donde precio talla mañana hijo hija eso regalo pedido cual puede aquí ahora
            ES 2: algún alguna mío dame otro otra compré comprar envío envíos
            ES 1: una un el la los las del en de por para con mi y que es hay algo como ver más sí
            ES 1: este esta se lo al bien color tiene
            PT 4: oi olá quero queria gostaria procurando você vocês voce voces vc vcs obrigado
            PT 4: obrigada não tem têm carrinho ajuda estou tchau cadê valeu preciso quanto
            PT 4: procuro vendem enviam entregam
            PT 3: nao custa custam meu minha meus minhas onde quais tamanho também isso pra posso
            PT 3: podem hoje fazem seus ajudar
            PT 2: procurar qual preço muito esse essa pode pedido meninas entrega frete filho filha
            PT 2: algum alguma comprar amanhã aqui agora dá
            PT 1: uma um com é do da no na os as em de por para que como ver algo mais este esta
            PT 1: o e ao se aí cor boa bom eu
            FR 4: bonjour bonsoir salut coucou merci cherche voudrais avez combien svp pouvez veux
            FR 4: aimerais montrez livrez plaît panier vendez faites suis
            FR 3: vous je où quel quels quelle quelles plait coûte coute oui besoin peux
            FR 3: commander livraison voulez ai
            FR 2: une les avec dans aide cette prix commande acheter puis est êtes auriez existe
            FR 2: taille mes votre vos nous il
            FR 1: un le la des du de et pour sans chez mon ma ce en au aux à que qui on ne pas y
            FR 1: très couleur cadeau
            DE 4: hallo moin danke möchte moechte habt ich wieviel kostet warenkorb brauche können
            DE 4: koennen könnt hilfe suche tschüss servus verkauft liefert
            DE 3: bitte haben gibt welche welcher welches zeig zeige zeigen kann nicht einen einem
            DE 3: ist sind auch meinen bestellung noch nein kosten mochte wann etwas hätte gerne
            DE 2: ihr sie wie viel wo eine für auf meine größe farbe kaufen geschenk mir euch was
            DE 2: versand lieferung habe sind
            DE 1: und der die das ein mit mein von zu den dem im in es ja des du
            OTHER 4: ciao vorrei grazie buongiorno buonasera sono cerco avete hoi ik wil graag
            OTHER 4: hoeveel bedankt jullie heeft zoek goedemorgen goedendag hej tak jag vill
            OTHER 4: merhaba dziękuję cześć poproszę saya mau apa halo gràcies vull quant teniu
            OTHER 4: dobrý děkuji köszönöm salve posso hebben kunnen een het
            OTHER 3: che il per della voor naar niet och har quanto costa ho non niet van
            OTHER 2: una di con i un dit mij je is hoe bon dia
            OTHER 1: en de la
            """;

    private static final String SAID_TOGETHER =
            """
            EN: good morning, good afternoon, good evening, how are you, thank you, do you have
            EN: how much, show me, i want, i need, can i, where is my, are there
            ES: por qué, buenos días, buenos dias, buen día, buen dia, buenas tardes, qué tal
            PT: bom dia, boa tarde, boa noite, tudo bem, o que, me mostra, me mostre
            FR: s'il vous, s'il te, est-ce que, est ce que, au revoir, c'est, j'ai, je cherche
            FR: bonne journée, d'accord
            DE: guten tag, guten morgen, guten abend, grüß gott, gibt es, vielen dank, habt ihr
            OTHER: bon dia, si us plau, buona sera, per favore, terima kasih, goede morgen
            """;

    /** What each word says for each side. */
    static final Map<String, int[]> POINTS = points();

    /** Words said together that leave no doubt, and their side. */
    static final Map<String, Integer> PHRASES = phrases();

    /** Letters that hint at a language. */
    static final Map<String, Integer> LETTERS =
            Map.of("ñ¿¡", NAMES.indexOf("ES"), "ãõ", NAMES.indexOf("PT"), "ßäö", side("DE"));

    /** Marathi and Nepali, which are written in Hindi's letters. */
    static final Set<String> NOT_HINDI =
            Set.of(
                    "आहे",
                    "आहेत",
                    "मला",
                    "पाहिजे",
                    "नाही",
                    "तुमच्याकडे",
                    "छ",
                    "तपाईं",
                    "चाहिन्छ",
                    "मलाई");

    private LanguageWords() {}

    static Optional<Language> language(int side) {
        var name = NAMES.get(side);
        return name.equals("OTHER") ? Optional.empty() : Optional.of(Language.valueOf(name));
    }

    private static int side(String name) {
        return NAMES.indexOf(name);
    }

    private static Map<String, int[]> points() {
        var points = new HashMap<String, int[]>();
        WORDS.lines()
                .forEach(
                        line -> {
                            var parts = line.split(": ", 2);
                            var whose = parts[0].split(" ");
                            var side = side(whose[0]);
                            for (var word : parts[1].split(" ")) {
                                var of = points.computeIfAbsent(word, w -> new int[SIDES]);
                                of[side] = Math.max(of[side], Integer.parseInt(whose[1]));
                            }
                        });
        return Map.copyOf(points);
    }

    private static Map<String, Integer> phrases() {
        var phrases = new HashMap<String, Integer>();
        SAID_TOGETHER
                .lines()
                .forEach(
                        line -> {
                            var parts = line.split(": ", 2);
                            for (var phrase : parts[1].split(", ")) {
                                phrases.put(phrase, side(parts[0]));
                            }
                        });
        return Map.copyOf(phrases);
    }
}
