package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @ParameterizedTest
    @CsvSource({
        "menu, MENU",
        "menú, MENU",
        "Menü, MENU",
        "accueil, MENU",
        "मेनू, MENU",
        "القائمة, MENU",
        "catalog, BROWSE",
        "catálogo, BROWSE",
        "produtos, BROWSE",
        "produits, BROWSE",
        "Sortiment, BROWSE",
        "कैटलॉग, BROWSE",
        "منتجات, BROWSE",
        "best sellers, BEST_SELLERS",
        "más vendidos, BEST_SELLERS",
        "mais vendidos, BEST_SELLERS",
        "meilleures ventes, BEST_SELLERS",
        "Bestseller, BEST_SELLERS",
        "الأكثر مبيعا, BEST_SELLERS",
        "search, SEARCH",
        "buscar, SEARCH",
        "procurar, SEARCH",
        "chercher, SEARCH",
        "suchen, SEARCH",
        "खोजें, SEARCH",
        "بحث, SEARCH",
        "cart, CART",
        "carrito, CART",
        "carrinho, CART",
        "panier, CART",
        "Warenkorb, CART",
        "कार्ट, CART",
        "السلة, CART",
        "checkout, CHECKOUT",
        "pagar, CHECKOUT",
        "payer, CHECKOUT",
        "bezahlen, CHECKOUT",
        "भुगतान, CHECKOUT",
        "الدفع, CHECKOUT",
        "my orders, ORDERS",
        "mis pedidos, ORDERS",
        "meus pedidos, ORDERS",
        "mes commandes, ORDERS",
        "Meine Bestellungen, ORDERS",
        "मेरे ऑर्डर, ORDERS",
        "طلباتي, ORDERS",
        "help, HELP",
        "ayuda, HELP",
        "ajuda, HELP",
        "aide, HELP",
        "Hilfe, HELP",
        "मदद, HELP",
        "مساعدة, HELP",
        "human, HUMAN",
        "hablar con una persona, HUMAN",
        "atendente, HUMAN",
        "conseiller, HUMAN",
        "Mitarbeiter, HUMAN",
        "एजेंट, HUMAN",
        "موظف, HUMAN",
        "language, LANGUAGE",
        "idioma, LANGUAGE",
        "langue, LANGUAGE",
        "Sprache, LANGUAGE",
        "भाषा, LANGUAGE",
        "اللغة, LANGUAGE",
        "stop, STOP",
        "parar, STOP",
        "sair, STOP",
        "arrêter, STOP",
        "Stopp, STOP",
        "बंद करो, STOP",
        "توقف, STOP",
        "start, START",
        "empezar, START",
        "começar, START",
        "démarrer, START",
        "starten, START",
        "शुरू, START",
        "ابدأ, START",
        "back, BACK",
        "volver, BACK",
        "voltar, BACK",
        "retour, BACK",
        "zurück, BACK",
        "वापस, BACK",
        "رجوع, BACK",
        "empty cart, CLEAR",
        "vaciar carrito, CLEAR",
        "esvaziar carrinho, CLEAR",
        "vider le panier, CLEAR",
        "Warenkorb leeren, CLEAR",
        "कार्ट खाली करें, CLEAR",
        "إفراغ السلة, CLEAR",
        "hola, GREETING",
        "oi, GREETING",
        "bonjour, GREETING",
        "hallo, GREETING",
        "नमस्ते, GREETING",
        "مرحبا, GREETING",
        "gracias, THANKS",
        "obrigada, THANKS",
        "merci, THANKS",
        "danke, THANKS",
        "شكرا, THANKS",
        "sí, YES",
        "sim, YES",
        "oui, YES",
        "ja, YES",
        "हाँ, YES",
        "نعم, YES",
        "não, NO",
        "non, NO",
        "nein, NO",
        "नहीं, NO",
        "لا, NO",
        "buy now, BUY",
        "add to cart, ADD",
        "remove, REMOVE",
        "undo, UNDO",
        "more, MORE",
        "less, LESS",
        "bye, GOODBYE"
    })
    void a_word_of_any_language_is_a_command(String text, Command command) {
        assertThat(Commands.parse(text)).isEqualTo(Optional.ofNullable(command));
    }

    @ParameterizedTest
    @CsvSource({
        "'  MENU!! ', MENU",
        "'Menu.', MENU",
        "'¡Menú!', MENU",
        "menuuuu, MENU",
        "'menu, please', MENU",
        "'show me my cart', CART",
        "'ver mi carrito por favor', CART",
        "'le panier svp', CART",
        "'Zeig mir den Warenkorb bitte', CART",
        "'कृपया मेरा कार्ट दिखाओ', CART",
        "'السلة من فضلك', CART",
        "'🛒 cart', CART",
        "holaaaaa, GREETING",
        "'¡Hola! 👋', GREETING",
        "'s’il vous plaît, le menu', MENU",
        "CAFÉ,",
        "Ｍｅｎｕ, MENU",
        "arret, STOP",
        "zuruck, BACK",
        "comecar, START"
    })
    void spelling_and_politeness_are_forgiven(String text, Command command) {
        assertThat(Commands.parse(text)).isEqualTo(Optional.ofNullable(command));
    }

    @ParameterizedTest
    @CsvSource({
        "👍, YES",
        "👍🏽, YES",
        "👍👍, YES",
        "👎, NO",
        "👋, GREETING",
        "🙏🏿, THANKS",
        "❤️, THANKS",
        "🛒, CART",
        "+, MORE",
        "➕, MORE",
        "➖, LESS",
        "-, LESS"
    })
    void a_sign_alone_can_be_a_command(String text, Command command) {
        assertThat(Commands.parse(text)).contains(command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop motion lamp",
                "a stop sign",
                "cart wheels",
                "help yourself poster",
                "hi-fi",
                "menu holder",
                "no bake cookies",
                "back pack",
                "ja rule t-shirt",
                "linen shirt",
                "shopping is fun",
                "",
                " ",
                "???",
                "\u0000",
                "🦄",
                "carrito de juguete",
                "start-up kit",
                "les basiques",
                "please",
                "the"
            })
    void only_a_whole_message_is_a_command(String text) {
        assertThat(Commands.parse(text)).isEmpty();
    }

    @Test
    void a_long_message_is_never_a_command() {
        assertThat(Commands.parse("stop ".repeat(1000))).isEmpty();
        assertThat(Commands.parseQuantity("2 ".repeat(1000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "english, EN", "English please, EN", "in English, EN", "español, ES", "en español, ES",
        "castellano, ES", "português, PT", "portugues, PT", "français, FR", "Deutsch, DE",
        "auf Deutsch bitte, DE", "हिन्दी, HI", "हिंदी में, HI", "العربية, AR", "بالعربية, AR",
        "arabe, AR"
    })
    void a_language_is_known_by_its_names(String text, Language language) {
        assertThat(Commands.languageNamed(text)).contains(language);
        assertThat(Commands.parse(text)).contains(Command.LANGUAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"french press", "english breakfast tea", "german shepherd", "shirt"})
    void a_product_with_a_languages_name_names_no_language(String text) {
        assertThat(Commands.languageNamed(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "' 2 ', 2",
        "2., 2",
        "2), 2",
        "(2), 2",
        "#2, 2",
        "x2, 2",
        "2x, 2",
        "×2, 2",
        "2×, 2",
        "2️⃣, 2",
        "🔟, 10",
        "②, 2",
        "２, 2",
        "٢, 2",
        "१२, 12",
        "۳, 3",
        "007, 7",
        "0, 0",
        "two, 2",
        "'Two, please', 2",
        "dos, 2",
        "duas, 2",
        "deux, 2",
        "zwei, 2",
        "दो, 2",
        "اثنين, 2",
        "'2 pcs', 2",
        "'qty: 3', 3",
        "'make it 3', 3",
        "'I want 4', 4",
        "'quiero 2 por favor', 2",
        "'2 unidades', 2",
        "'2 Stück', 2",
        "'2 pièces s’il vous plaît', 2",
        "'मुझे 3 चाहिए', 3",
        "'मुझे 3 दे दो', 3",
        "'٣ قطع', 3",
        "a dozen, 12",
        "999999999999999999999, 999999",
        "fünf, 5"
    })
    void a_number_is_read_in_any_script_and_in_words(String text, int number) {
        assertThat(Commands.parseQuantity(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-2",
                "−2",
                "+1",
                "2.5",
                "2,5",
                "1.000",
                "½",
                "2 or 3",
                "two linen shirts",
                "2 xl",
                "linen",
                "x",
                "please",
                "1e9",
                "0x10",
                "iPhone 12",
                "2 3",
                "one two"
            })
    void anything_else_is_no_number(String text) {
        assertThat(Commands.parseQuantity(text)).isEmpty();
    }

    @Test
    void ten_thousand_digits_are_only_a_long_message() {
        assertThat(Commands.parseQuantity("9".repeat(10_000))).isEmpty();
    }
}
