package app.tendero.conversation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words for prices, sizes, reductions and the like, in all seven languages at once. */
final class FilterWords {

    /** What a phrase means for the amount or value beside it, or alone. */
    enum Says {
        /** The amount after it is the highest price. */
        AT_MOST,
        AT_LEAST,
        BETWEEN,
        /** Stands between two amounts. */
        AND,
        /** The amount before it is the highest price. */
        OR_LESS,
        OR_MORE,
        SIZE,
        SALE,
        STOCK,
        CHEAP,
        NEW,
        POPULAR
    }

    /** Words of one phrase. */
    static final int LONGEST = 4;

    private static final String PHRASES =
            """
            AT_MOST: under, below, less than, cheaper than, up to, max, maximum, at most, within
            AT_MOST: no more than, not more than, not over, lower than, for less than, for under
            AT_MOST: menos de, por menos de, de menos de, hasta, máximo, debajo de, por debajo de
            AT_MOST: no más de, más barato que, inferior a, de hasta, bajo, a menos de
            AT_MOST: até, de até, abaixo de, no máximo, mais barato que, mais barato do que
            AT_MOST: moins de, à moins de, de moins de, jusqu'à, jusque, sous, en dessous de, pas plus de
            AT_MOST: inférieur à, moins cher que, maxi, au plus, pour moins de
            AT_MOST: unter, bis, bis zu, höchstens, maximal, weniger als, günstiger als, billiger als
            AT_MOST: nicht mehr als, nicht über, für unter, für weniger als
            AT_MOST: أقل من, بأقل من, تحت, حتى, لا يزيد عن, أرخص من, ب أقل من
            AT_LEAST: over, above, more than, at least, starting at, min, minimum, from, higher than
            AT_LEAST: más de, desde, a partir de, mínimo, por encima de, al menos, superior a
            AT_LEAST: mais de, acima de, pelo menos, no mínimo
            AT_LEAST: plus de, au moins, à partir de, au-dessus de, supérieur à
            AT_LEAST: über, mehr als, ab, mindestens, von mindestens
            AT_LEAST: أكثر من, فوق, ابتداء من, على الأقل, لا يقل عن
            BETWEEN: between, from, entre, de, desde, zwischen, von, بين, من
            AND: and, to, y, a, e, et, à, und, bis, से, और, و, إلى, الى
            OR_LESS: or less, or under, or below, or cheaper, max, maximum, o menos, como máximo
            OR_LESS: ou menos, no máximo, ou moins, maxi, au maximum, oder weniger, maximal, höchstens
            OR_LESS: से कम, तक, के अंदर, के अन्दर, से नीचे, के नीचे, से सस्ता, से सस्ते, أو أقل, कम
            OR_LESS: के बीच, तक का, तक की, तक के, से कम का, से कम की, से कम के, से कम में, के अंदर का
            OR_MORE: or more, and up, or over, o más, ou mais, ou plus, oder mehr, और ऊपर, أو أكثر
            OR_MORE: से ज़्यादा, से ज्यादा, से अधिक, से ऊपर, के ऊपर
            SIZE: size, in size, talla, en talla, número, tamaño, tamanho, no tamanho, taille, en taille
            SIZE: pointure, größe, in größe, gr, साइज़, साइज, नाप, مقاس, قياس, حجم
            SALE: on sale, sale, for sale, discount, discounts, discounted, deals, offer, offers, reduced
            SALE: special offer, special offers, clearance, promo, promos, promotion, promotions, bargains
            SALE: en oferta, oferta, ofertas, rebaja, rebajas, rebajado, rebajada, rebajados, rebajadas
            SALE: en rebaja, en rebajas, descuento, descuentos, con descuento, promoción, promociones
            SALE: em promoção, promoção, promoções, desconto, descontos, com desconto, em oferta, liquidação
            SALE: en solde, solde, soldes, soldé, soldée, soldés, en promo, en promotion, remise, remises
            SALE: en réduction, réduction, réductions, im angebot, angebot, angebote, reduziert, reduzierte
            SALE: rabatt, rabatte, im sale, ausverkauf, heruntergesetzt, सेल, सेल में, छूट, छूट में, ऑफर
            SALE: ऑफ़र, डिस्काउंट, रियायत, تخفيض, تخفيضات, عليها تخفيض, عليه تخفيض, خصم, خصومات, عروض
            SALE: العروض, تنزيلات, مخفض, مخفضة, عليها خصم, عليه خصم, التخفيضات
            STOCK: in stock, available, available now, disponible, disponibles, en stock, en existencia
            STOCK: disponível, disponíveis, em estoque, em stock, auf lager, verfügbar, lieferbar, vorrätig
            STOCK: उपलब्ध, स्टॉक में, متوفر, متوفرة, متاح, متاحة
            CHEAP: cheapest, the cheapest, cheap, cheaper, lowest price, least expensive, low price
            CHEAP: más barato, más barata, más baratos, más baratas, barato, barata, baratos, baratas
            CHEAP: económico, económica, mais barato, mais barata, mais baratos, mais baratas, em conta
            CHEAP: le moins cher, la moins chère, les moins chers, moins cher, moins chère, pas cher
            CHEAP: pas chère, pas chers, günstig, günstige, günstigste, günstigsten, günstiges, billig
            CHEAP: billige, billigste, billigsten, am günstigsten, am billigsten, preiswert, सस्ता, सस्ती
            CHEAP: सस्ते, सबसे सस्ता, सबसे सस्ती, सबसे सस्ते, الأرخص, أرخص, رخيص, رخيصة, ارخص
            NEW: new, newest, new in, new arrivals, latest, what's new, just in
            NEW: nuevo, nueva, nuevos, nuevas, novedad, novedades, lo nuevo, lo último, recién llegado
            NEW: novo, nova, novos, novas, novidade, novidades, lançamento, lançamentos
            NEW: nouveau, nouveaux, nouvelle, nouvelles, nouveauté, nouveautés
            NEW: neu, neue, neues, neuen, neuer, neueste, neuesten, neuheit, neuheiten, neu eingetroffen
            NEW: नया, नई, नए, नये, جديد, جديدة, الجديد, جديدكم, وصل حديثا
            POPULAR: popular, most popular, bestseller, bestsellers, best seller, best sellers, best selling
            POPULAR: más vendido, más vendidos, más vendida, más vendidas, populares
            POPULAR: mais vendido, mais vendidos, mais vendida, mais vendidas
            POPULAR: populaire, populaires, les plus vendus, plus vendus, plus vendues, meilleures ventes
            POPULAR: beliebt, beliebte, beliebteste, beliebtesten, meistverkauft, meistverkaufte
            POPULAR: लोकप्रिय, सबसे लोकप्रिय, الأكثر مبيعا, الاكثر مبيعا, الأكثر طلبا, رائج
            """;

    private static final String MONEY =
            """
            € $ £ ₹ ¥ r$ eur euro euros usd dollar dollars dólar dólares gbp pound pounds libra libras
            livre livres pfund quid bucks rs inr rupee rupees rupien roupies rupias रुपये रुपए रुपया रु
            peso pesos mxn ars clp cop real reais brl chf franken franc francs sfr يورو دولار درهم دراهم
            ريال ريالات جنيه دينار aed sar egp यूरो डॉलर पाउंड جنيها دولارا
            """;

    private static final String UNITS =
            """
            cm mm m km ml cl l dl kg g gr mg oz lb inch inches year years yr yrs ans année années años
            año anos ano jahre jahr monate months meses mois साल वर्ष سنة سنوات x × % pieces piece pcs
            piezas stück pièces litre litres liter litro litros zoll teilig er pack packs " '
            """;

    static final Map<String, Set<Says>> MEANINGS = meanings();
    static final Set<String> CURRENCIES = words(MONEY);
    static final Set<String> MEASURES = words(UNITS);

    /** Sizes of clothes that are nothing else. */
    static final Set<String> SURE_SIZES =
            Set.of("xxs", "xs", "xl", "xxl", "xxxl", "2xl", "3xl", "4xl");

    /** Sizes of clothes that are one when somebody wrote them as a capital. */
    static final Set<String> CAPITAL_SIZES = Set.of("S", "M", "L");

    private FilterWords() {}

    static Set<Says> of(String phrase) {
        return MEANINGS.getOrDefault(phrase, Set.of());
    }

    private static Map<String, Set<Says>> meanings() {
        var meanings = new HashMap<String, Set<Says>>();
        PHRASES.lines()
                .forEach(
                        line -> {
                            var colon = line.indexOf(':');
                            var says = Says.valueOf(line.substring(0, colon));
                            for (var phrase : line.substring(colon + 1).split(",")) {
                                meanings.computeIfAbsent(
                                                Fold.words(phrase, 60), key -> new HashSet<>())
                                        .add(says);
                            }
                        });
        return Map.copyOf(meanings);
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        Arrays.stream(text.strip().split("\\s+"))
                .forEach(
                        word -> {
                            var folded = Fold.words(word, 60);
                            words.add(folded.isEmpty() ? word : folded);
                        });
        return Set.copyOf(words);
    }
}
