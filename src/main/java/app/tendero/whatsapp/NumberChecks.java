package app.tendero.whatsapp;

import app.tendero.store.Check;
import app.tendero.store.Store;
import app.tendero.store.StoreCheck;
import app.tendero.store.WhatsAppNumber;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks Meta how a store's numbers are doing: all questions side by side, each with an answer of its
 * own, so that one that fails hides no other.
 */
@Singleton
class NumberChecks implements StoreCheck {

    /**
     * More are checked when somebody asks for them one by one; nobody waits for a hundred calls.
     */
    private static final int MOST_NUMBERS = 5;

    private final AccountQuestions meta;
    private final NumberCheck membership;
    private final AccountNewsRows news;

    NumberChecks(AccountQuestions meta, NumberCheck membership, AccountNewsRows news) {
        this.meta = meta;
        this.membership = membership;
        this.news = news;
    }

    @Override
    public String part() {
        return "whatsapp";
    }

    @Override
    public Uni<List<Check>> check(Store store) {
        if (store.numbers().isEmpty()) {
            return Uni.createFrom()
                    .item(
                            List.of(
                                    Check.failed(
                                            "whatsapp.number",
                                            "No WhatsApp number is connected.",
                                            "Connect one on the WhatsApp page.")));
        }
        var each =
                store.numbers().stream()
                        .limit(MOST_NUMBERS)
                        .map(number -> checks(store, number))
                        .toList();
        return Uni.join()
                .all(each)
                .andFailFast()
                .map(found -> withRest(store, found.stream().flatMap(List::stream).toList()));
    }

    private static List<Check> withRest(Store store, List<Check> found) {
        var all = new ArrayList<>(found);
        store.numbers().stream()
                .skip(MOST_NUMBERS)
                .map(
                        number ->
                                Check.unknown(
                                                "whatsapp.number",
                                                "Only the first "
                                                        + MOST_NUMBERS
                                                        + " numbers are checked at once.",
                                                "Put this number among the first to check it.")
                                        .of(number.id()))
                .forEach(all::add);
        return all;
    }

    private Uni<List<Check>> checks(Store store, WhatsAppNumber number) {
        var token = number.token();
        var answers =
                List.of(
                        meta.debug(token, token).map(TokenFindings::of),
                        membership.look(number, "").map(TokenFindings::membership),
                        meta.number(number.id(), token).map(NumberFindings::of),
                        meta.subscribedApps(number.waba(), token).map(AccountFindings::subscribed),
                        meta.account(number.waba(), token).map(AccountFindings::of),
                        meta.shopWindow(number.id(), token).map(AccountFindings::shopWindow),
                        news.bad(store.id(), number.id()).map(AccountFindings::news));
        return Uni.join().all(answers).andFailFast().map(found -> about(number, found));
    }

    private static List<Check> about(WhatsAppNumber number, List<List<Check>> found) {
        var all = new ArrayList<Check>();
        if (number.paused()) {
            all.add(
                    Check.warning(
                            "whatsapp.paused",
                            "This number is paused: messages are kept and not answered.",
                            "Let it go on when it should answer again."));
        }
        found.forEach(all::addAll);
        return all.stream().map(check -> check.of(number.id())).toList();
    }
}
