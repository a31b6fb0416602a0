package app.tendero.conversation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Small numbers as words, and the words that stand around a number and change nothing. */
final class NumberWords {

    /** A line per number: the same in all languages. */
    private static final String WORDS =
            """
            0 zero none cero nada nenhum nenhuma zéro null keine keinen kein शून्य صفر
            1 one single uno una un um uma une ein eine einen eins एक واحد واحدة
            2 two couple pair dos par dois duas deux paire zwei zwo paar दो اثنان اثنين اثنتان اثنتين
            3 three tres três trois drei तीन ثلاثة ثلاث
            4 four cuatro quatro quatre vier चार أربعة أربع
            5 five cinco cinq fünf fuenf पांच पाँच خمسة خمس
            6 six seis sechs छह छः छे ستة ست
            7 seven siete sete sept sieben सात سبعة سبع
            8 eight ocho oito huit acht आठ ثمانية ثماني ثمان
            9 nine nueve nove neuf neun नौ تسعة تسع
            10 ten diez dez dix zehn दस عشرة عشر
            11 eleven once onze elf ग्यारह
            12 twelve dozen doce docena doze dúzia douze douzaine zwölf zwoelf dutzend बारह दर्जन دزينة
            13 thirteen trece treze treize dreizehn तेरह
            14 fourteen catorce catorze quatorze vierzehn चौदह
            15 fifteen quince quinze fünfzehn पंद्रह
            16 sixteen dieciséis dezesseis seize sechzehn सोलह
            17 seventeen diecisiete dezessete siebzehn सत्रह
            18 eighteen dieciocho dezoito achtzehn अठारह
            19 nineteen diecinueve dezenove neunzehn उन्नीस
            20 twenty veinte vinte vingt zwanzig बीस عشرون عشرين
            """;

    static final Map<String, Integer> NUMBERS = numbers();

    static final Set<String> AROUND =
            words(
                    """
                    a the of x qty quantity piece pieces pc pcs unit units item items number no nr
                    only just make it i want need give me take please pls plz would like i'll 'd
                    of them times
                    cantidad unidad unidades pieza piezas quiero quisiera dame ponme solo por favor
                    porfa de ellos número necesito
                    quantidade peça peças quero queria me dá só por favor unidade deles
                    preciso
                    quantité pièce pièces unité unités je veux voudrais prends j'en donnez moi
                    seulement s'il vous plaît plait svp stp numéro
                    menge anzahl stück stücke stk mal ich möchte will nehme hätte gern gerne bitte
                    nur nummer davon
                    मुझे चाहिए चाहिये दे दो दीजिए कृपया प्लीज़ पीस सिर्फ बस नग अदद
                    أريد قطعة قطع حبة حبات عدد فقط من فضلك لو سمحت الكمية اعطني
                    """);

    private NumberWords() {}

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        WORDS.lines()
                .forEach(
                        line -> {
                            var words = line.split(" ");
                            for (var i = 1; i < words.length; i++) {
                                numbers.put(
                                        Fold.words(words[i], words[i].length()),
                                        Integer.valueOf(words[0]));
                            }
                        });
        return Map.copyOf(numbers);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Fold.words(text, text.length()).split(" "))
                .collect(Collectors.toUnmodifiableSet());
    }
}
