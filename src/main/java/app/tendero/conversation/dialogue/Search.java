package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.AwaitingSearchWords;
import app.tendero.conversation.CatalogueNeed.Findings;
import app.tendero.conversation.CatalogueNeed.OneProduct;
import app.tendero.conversation.CatalogueNeed.ProductSearch;
import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.GoodsWording;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Page;
import app.tendero.conversation.Product;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.SearchFilters;
import app.tendero.conversation.SearchRequest;
import app.tendero.conversation.SearchWords;
import app.tendero.conversation.View;
import java.util.List;
import java.util.Optional;

/** Finding products by words, whether asked for them or typed out of the blue. */
final class Search {

    /** Longer than any product's name; what follows is a letter, not a search. */
    private static final int WORDS = 100;

    /** As much of it as is worth repeating to them. */
    private static final int REPEATED = 50;

    private Search() {}

    static Decision ask(Turn turn) {
        var texts = turn.texts();
        var message =
                new Buttons(
                        Optional.empty(),
                        turn.say(GoodsWording.SEARCH_PROMPT),
                        Optional.empty(),
                        List.of(
                                Rows.button(texts, ReplyIds.BROWSE, MenuWording.LABEL_BROWSE),
                                Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU)));
        return turn.answer(turn.conversation().withStep(new AwaitingSearchWords()), message);
    }

    /** As they are searched for and repeated. */
    static String words(String typed) {
        return Cut.to(WORDS, SafeText.words(typed));
    }

    static Decision find(Turn turn, String typed, int page) {
        var words = words(typed);
        if (SearchRequest.of(words).isEmpty()) {
            return Support.noWords(turn);
        }
        return turn.see(
                new ProductSearch(words, page, turn.store().chat().hidesSoldOut()),
                view ->
                        switch (view) {
                            case View.Seen(var found) -> found(turn, words, found);
                            case View.Missing<Findings> none -> nothing(turn, words);
                            case View.Unavailable<Findings> away -> Menu.withoutShop(turn);
                        });
    }

    private static Decision found(Turn turn, String words, Findings found) {
        var page = found.products();
        if (page.items().isEmpty()) {
            return nothing(turn, words);
        }
        if (page.items().size() == 1 && page.number() == 1 && !page.more() && !found.near()) {
            return onlyOne(turn, words, found);
        }
        return list(turn, words, found);
    }

    /** One product fits: its card instead of a list with one row. */
    private static Decision onlyOne(Turn turn, String words, Findings found) {
        return turn.see(
                new OneProduct(found.products().items().getFirst().product()),
                view ->
                        switch (view) {
                            case View.Seen(var product) -> Products.show(turn, product, 1);
                            case View.Missing<Product> gone -> list(turn, words, found);
                            case View.Unavailable<Product> away -> list(turn, words, found);
                        });
    }

    private static Decision list(Turn turn, String words, Findings found) {
        var page = found.products();
        var back =
                page.number() > 1 ? ReplyIds.searchPage(words, page.number() - 1) : ReplyIds.MENU;
        return turn.answer(
                turn.settled(),
                Browse.products(
                        turn.texts(),
                        heading(turn, words, found),
                        MenuWording.SECTION_RESULTS,
                        page,
                        ReplyIds.searchPage(words, page.number() + 1),
                        back));
    }

    /** What the list below is: what they asked for, what they likely meant, or what comes close. */
    private static String heading(Turn turn, String words, Findings found) {
        if (found.near()) {
            return turn.say(GoodsWording.SEARCH_NEAR, "words", shown(words));
        }
        return found.meant()
                .map(meant -> turn.say(GoodsWording.SEARCH_MEANT, "words", shown(meant)))
                .orElseGet(() -> plain(turn, words));
    }

    private static String plain(Turn turn, String words) {
        var request = SearchRequest.of(words);
        var listed = SearchWords.of(request.words()).isEmpty();
        if (listed && request.filters().equals(SearchFilters.NEW)) {
            return turn.say(GoodsWording.LIST_NEW);
        }
        return listed && request.filters().equals(SearchFilters.SALE)
                ? turn.say(GoodsWording.LIST_SALE)
                : turn.say(GoodsWording.SEARCH_RESULTS, "words", shown(words));
    }

    /**
     * Nothing fits: what others like, and the way to say it differently. Collections are looked at
     * as well, because without best sellers the menu is the answer and no more rounds are left.
     */
    private static Decision nothing(Turn turn, String words) {
        return turn.see(
                turn.bestSellers(1),
                turn.collections(1),
                (best, collections) ->
                        switch (best) {
                            case View.Seen(var page) -> suggestions(turn, words, page);
                            case View.Missing<Page<ProductCard>> none -> none(turn, words);
                            case View.Unavailable<Page<ProductCard>> away -> none(turn, words);
                        });
    }

    private static Decision suggestions(Turn turn, String words, Page<ProductCard> best) {
        if (best.items().isEmpty()) {
            return none(turn, words);
        }
        return turn.answer(
                turn.misunderstood(turn.settled()),
                Browse.products(
                        turn.texts(),
                        turn.say(GoodsWording.SEARCH_SUGGESTIONS, "words", shown(words)),
                        MenuWording.SECTION_SUGGESTIONS,
                        new Page<>(best.items(), 1, false),
                        ReplyIds.BEST_SELLERS,
                        ReplyIds.MENU));
    }

    private static Decision none(Turn turn, String words) {
        return Menu.under(
                turn,
                turn.misunderstood(turn.settled()),
                turn.say(GoodsWording.SEARCH_NOTHING, "words", shown(words)));
    }

    private static String shown(String words) {
        return Cut.to(REPEATED, SafeText.line(words));
    }
}
