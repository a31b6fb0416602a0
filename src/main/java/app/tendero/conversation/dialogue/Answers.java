package app.tendero.conversation.dialogue;

import app.tendero.conversation.AnswerNeed.Faq;
import app.tendero.conversation.CatalogueNeed.Findings;
import app.tendero.conversation.CatalogueNeed.ProductSearch;
import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.DeskWording;
import app.tendero.conversation.FaqBook;
import app.tendero.conversation.FaqBook.Reading;
import app.tendero.conversation.FaqEntry;
import app.tendero.conversation.Limits;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.View;
import app.tendero.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the merchant answers to everybody. Words typed out of the blue are compared with it and with
 * the goods: a question that is surely one is answered, one that may be is asked back, and whoever
 * looks for goods gets those.
 */
final class Answers {

    /** A page of questions, with room for the row that turns it and the menu. */
    private static final int PAGE = 8;

    private Answers() {}

    /** All questions, a page at a time. */
    static Decision list(Turn turn, int page) {
        return turn.see(
                new Faq(),
                view ->
                        view instanceof View.Seen<FaqBook>(var book) && !book.isEmpty()
                                ? listed(turn, book.entries(), page)
                                : none(turn));
    }

    private static Decision none(Turn turn) {
        var body = Support.withContact(turn, turn.say(DeskWording.FAQ_NONE));
        var texts = turn.texts();
        return turn.answer(
                turn.settled(),
                new Buttons(
                        Optional.empty(),
                        body,
                        Optional.empty(),
                        List.of(
                                Rows.button(texts, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN),
                                Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU))));
    }

    private static Decision listed(Turn turn, List<FaqEntry> entries, int page) {
        var pages = (entries.size() + PAGE - 1) / PAGE;
        var number = Math.min(page, pages);
        var shown = entries.subList((number - 1) * PAGE, Math.min(number * PAGE, entries.size()));
        var rows = rows(turn, shown);
        if (number < pages) {
            rows.add(Rows.more(turn.texts(), ReplyIds.faqPage(number + 1)));
        }
        rows.add(menuRow(turn));
        return choices(turn, turn.say(DeskWording.FAQ_BODY), rows);
    }

    private static Row menuRow(Turn turn) {
        return Rows.action(
                turn.texts(), ReplyIds.MENU, MenuWording.LABEL_MENU, MenuWording.ABOUT_BACK);
    }

    private static List<Row> rows(Turn turn, List<FaqEntry> entries) {
        var languages = languages(turn);
        var rows = new ArrayList<Row>();
        for (var entry : entries) {
            var question = SafeText.line(entry.question(languages));
            var whole = Cut.length(question) > Limits.ROW_TITLE ? question : "";
            rows.add(new Row(ReplyIds.faq(entry.key()), question, whole));
        }
        return rows;
    }

    private static Decision choices(Turn turn, String body, List<Row> rows) {
        return turn.answer(
                turn.settled(),
                new Choices(
                        Optional.empty(),
                        body,
                        Optional.empty(),
                        turn.say(DeskWording.OPEN_FAQ),
                        List.of(new Section(turn.say(DeskWording.SECTION_FAQ), rows))));
    }

    /** One answer, from a tap. */
    static Decision open(Turn turn, String key) {
        return turn.see(
                new Faq(),
                view ->
                        switch (view) {
                            case View.Seen(var book) ->
                                    book.entry(key)
                                            .map(entry -> said(turn, entry, List.of()))
                                            .orElseGet(() -> list(turn, 1));
                            case View.Missing<FaqBook> none -> none(turn);
                            case View.Unavailable<FaqBook> away -> none(turn);
                        });
    }

    /** The better reading of words typed out of the blue: a question, or goods to look for. */
    static Decision orSearch(Turn turn, String typed) {
        var words = Search.words(typed);
        if (SearchRequest.of(words).isEmpty()) {
            return orElse(turn, typed, () -> Support.noWords(turn));
        }
        return turn.see(
                new ProductSearch(words, 1, turn.store().chat().hidesSoldOut()),
                new Faq(),
                (found, faq) -> {
                    var reading = reading(faq, typed);
                    var goods = goods(found);
                    if (reading.sure().isPresent() && (reading.question() || !goods.exact())) {
                        return said(turn, reading.sure().get(), seeProducts(turn, goods, words));
                    }
                    return goods.exact() || reading.likely().isEmpty()
                            ? Search.find(turn, typed, 1)
                            : meant(turn, reading.likely(), goods, words);
                });
    }

    /** What else they may be shown, and the answer where there is no doubt about it. */
    static Decision orElse(Turn turn, String typed, Supplier<Decision> other) {
        return turn.see(
                new Faq(),
                faq ->
                        reading(faq, typed)
                                .sure()
                                .map(entry -> said(turn, entry, List.of()))
                                .orElseGet(other));
    }

    /** A question of which no goods can be the answer. */
    static Decision orHelp(Turn turn, String typed) {
        return turn.see(
                new Faq(),
                faq -> {
                    var reading = reading(faq, typed);
                    if (reading.sure().isPresent()) {
                        return said(turn, reading.sure().get(), List.of());
                    }
                    return reading.likely().isEmpty()
                            ? Support.help(turn)
                            : meant(turn, reading.likely(), new Goods(false, false), typed);
                });
    }

    /** Whether there is no doubt which of the merchant's answers this asks for. */
    static boolean isSure(View<FaqBook> faq, String typed) {
        return reading(faq, typed).sure().isPresent();
    }

    private static Reading reading(View<FaqBook> faq, String typed) {
        return faq instanceof View.Seen<FaqBook>(var book)
                ? book.read(typed)
                : FaqBook.NONE.read(typed);
    }

    /**
     * What the shelves have for the words.
     *
     * @param any whether there is something to show
     * @param exact whether it is what was asked for
     */
    private record Goods(boolean any, boolean exact) {}

    private static Goods goods(View<Findings> view) {
        return switch (view) {
            case View.Seen(var found) -> {
                var any = !found.products().items().isEmpty();
                yield new Goods(any, any && !found.near());
            }
            case View.Missing<Findings> none -> new Goods(false, false);
            case View.Unavailable<Findings> away -> new Goods(false, false);
        };
    }

    private static List<Button> seeProducts(Turn turn, Goods goods, String words) {
        return goods.any()
                ? List.of(
                        new Button(
                                ReplyIds.searchPage(words, 1),
                                turn.say(DeskWording.LABEL_PRODUCTS_FOR_IT)))
                : List.of();
    }

    /** Not sure enough to answer: they choose. */
    private static Decision meant(Turn turn, List<FaqEntry> likely, Goods goods, String words) {
        var rows = rows(turn, likely);
        if (goods.any()) {
            rows.add(
                    Rows.action(
                            turn.texts(),
                            ReplyIds.searchPage(words, 1),
                            DeskWording.LABEL_PRODUCTS_FOR_IT,
                            DeskWording.ABOUT_PRODUCTS_FOR_IT));
        }
        rows.add(
                Rows.action(
                        turn.texts(),
                        ReplyIds.HUMAN,
                        MenuWording.LABEL_HUMAN,
                        MenuWording.ABOUT_HUMAN));
        rows.add(menuRow(turn));
        return choices(turn, turn.say(DeskWording.FAQ_MEANT), rows);
    }

    private static Decision said(Turn turn, FaqEntry entry, List<Button> first) {
        var languages = languages(turn);
        var body =
                turn.say(
                        DeskWording.FAQ_ANSWER,
                        "question",
                        SafeText.line(entry.question(languages)),
                        "answer",
                        SafeText.paragraphs(entry.answer(languages)));
        return turn.answer(turn.settled(), way(turn, body, first));
    }

    private static Buttons way(Turn turn, String body, List<Button> first) {
        var texts = turn.texts();
        var buttons = new ArrayList<>(first);
        buttons.add(Rows.button(texts, ReplyIds.FAQ, DeskWording.LABEL_FAQ));
        buttons.add(Rows.button(texts, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN));
        buttons.add(Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU));
        return new Buttons(
                Optional.empty(),
                Cut.to(Limits.BUTTONS_BODY, body),
                Optional.empty(),
                buttons.stream().limit(Limits.BUTTONS).toList());
    }

    /** The shopper's own language, then those of the store. */
    private static List<Language> languages(Turn turn) {
        var languages = new ArrayList<Language>();
        languages.add(turn.texts().language());
        languages.addAll(turn.store().languages());
        return languages;
    }
}
