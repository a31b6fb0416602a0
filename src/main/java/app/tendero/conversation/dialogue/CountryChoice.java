package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.Idle;
import app.tendero.conversation.CatalogueNeed;
import app.tendero.conversation.CountryNames;
import app.tendero.conversation.Decision;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.TalkWording;
import app.tendero.kernel.Country;
import app.tendero.kernel.Market;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whose prices a shopper sees, in a store that asks for other money in other countries. */
final class CountryChoice {

    private CountryChoice() {}

    static Decision ask(Turn turn, int page) {
        var store = turn.store();
        if (store.markets().isOne()) {
            var currency = store.currency();
            return Menu.under(
                    turn, turn.settled(), turn.say(TalkWording.COUNTRY_ONE, "currency", currency));
        }
        var now = turn.market();
        var body =
                turn.say(
                        TalkWording.COUNTRY_CHOOSE,
                        "currency",
                        now.map(Market::currency).orElse(store.currency()));
        var message =
                new Choices(
                        Optional.empty(),
                        body,
                        Optional.empty(),
                        turn.say(MenuWording.OPEN_COUNTRIES),
                        List.of(
                                new Section(
                                        turn.say(MenuWording.SECTION_COUNTRIES),
                                        rows(turn, page))));
        return turn.answer(turn.settled(), message);
    }

    /** The countries by name, eight a page, and last the store's own prices. */
    private static List<Row> rows(Turn turn, int page) {
        var language = turn.texts().language();
        var all =
                turn.store().markets().currencies().entrySet().stream()
                        .map(
                                entry ->
                                        Rows.titled(
                                                ReplyIds.country(entry.getKey()),
                                                CountryNames.of(entry.getKey(), language),
                                                entry.getValue()))
                        .sorted(Comparator.comparing(Row::title).thenComparing(Row::id))
                        .toList();
        var from = Math.min(all.size(), (page - 1) * CatalogueNeed.PAGE_SIZE);
        var to = Math.min(all.size(), from + CatalogueNeed.PAGE_SIZE);
        var rows = new ArrayList<>(all.subList(from, to));
        if (to < all.size()) {
            rows.add(Rows.more(turn.texts(), ReplyIds.countriesPage(page + 1)));
        }
        rows.add(
                new Row(
                        ReplyIds.country(Country.ELSEWHERE),
                        turn.say(TalkWording.COUNTRY_OTHER),
                        turn.store().currency()));
        return rows;
    }

    /** Goods are not shown here: what was seen in this turn has the prices of before. */
    static Decision use(Turn turn, Country country) {
        if (turn.store().markets().isOne()) {
            return ask(turn, 1);
        }
        var next = turn.conversation().withCountry(country).withStep(new Idle());
        var there = turn.with(next);
        var currency = there.market().map(Market::currency).orElse(there.store().currency());
        var said =
                country.equals(Country.ELSEWHERE)
                        ? there.say(TalkWording.COUNTRY_CURRENCY, "currency", currency)
                        : there.say(
                                TalkWording.COUNTRY_CHANGED,
                                "country",
                                CountryNames.of(country, there.texts().language()),
                                "currency",
                                currency);
        return there.answer(
                next,
                new Buttons(
                        Optional.empty(),
                        said,
                        Optional.empty(),
                        List.of(
                                Rows.button(there.texts(), ReplyIds.MENU, MenuWording.LABEL_MENU),
                                Rows.button(
                                        there.texts(),
                                        ReplyIds.CART,
                                        MenuWording.LABEL_VIEW_CART))));
    }
}
