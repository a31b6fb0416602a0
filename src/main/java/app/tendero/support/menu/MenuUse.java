package app.tendero.support.menu;

import app.tendero.conversation.Fact;
import app.tendero.conversation.Fact.MenuUsed;
import app.tendero.conversation.Fact.MenuWentOn;
import app.tendero.kernel.StoreId;
import app.tendero.messages.EntryCounts;
import app.tendero.outbox.FactListener;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts which entries of menus are used and where shoppers leave. After a crash something may be
 * counted twice; nothing is lost.
 */
@Singleton
class MenuUse implements FactListener, EntryCounts {

    private final MenuUseRows rows;

    MenuUse(MenuUseRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean hears(Fact fact) {
        return fact instanceof MenuUsed || fact instanceof MenuWentOn;
    }

    @Override
    public Uni<Void> heard(Told told) {
        return switch (told.fact()) {
            case MenuUsed(var entry, var at) -> rows.used(told.store(), entry, at);
            case MenuWentOn(var entry, var used) -> rows.wentOn(told.store(), entry, used);
            case Fact.ProductViewed other -> Uni.createFrom().voidItem();
            case Fact.CartUpdated other -> Uni.createFrom().voidItem();
            case Fact.CheckoutCreated other -> Uni.createFrom().voidItem();
            case Fact.OrderTold other -> Uni.createFrom().voidItem();
            case Fact.SessionExpired other -> Uni.createFrom().voidItem();
        };
    }

    @Override
    public Uni<Map<String, Count>> of(StoreId store, LocalDate from, LocalDate to) {
        return rows.sums(store, from, to)
                .map(
                        sums -> {
                            var counts = new LinkedHashMap<String, Count>();
                            sums.forEach(
                                    (entry, use) ->
                                            counts.put(entry, new Count(use.used(), use.left())));
                            return counts;
                        });
    }
}
