package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Fact;
import app.tendero.conversation.Fact.CartUpdated;
import app.tendero.conversation.Fact.CheckoutCreated;
import app.tendero.conversation.Fact.OrderTold;
import app.tendero.conversation.Fact.ProductViewed;
import app.tendero.outbox.FactListener;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What shoppers do reaches whoever listens, also when it could not be heard at first. */
@QuarkusTest
@TestProfile(WithoutRedisTest.NobodyListens.class)
class FactsAreToldTest {

    private static final List<FactListener.Told> HEARD = new CopyOnWriteArrayList<>();

    /** Hears nothing of an effect the first time. */
    @Alternative
    @ApplicationScoped
    static class Counter implements FactListener {

        private final Set<String> deaf = ConcurrentHashMap.newKeySet();

        @Override
        public Uni<Void> heard(Told told) {
            if (deaf.add(told.store() + ":" + told.id().replaceAll("\\..*", ""))) {
                return Uni.createFrom().failure(new IllegalStateException("not now"));
            }
            HEARD.add(told);
            return Uni.createFrom().voidItem();
        }
    }

    @Test
    void a_purchase_is_told_fact_by_fact() {
        var kerry = Town.open().shopperAt(LINEN_HOUSE);

        kerry.asks("hi");
        kerry.opens("product:" + Goods.SOAP);
        kerry.opens("cart.add:" + Goods.SOAP_VARIANT + ":2");
        kerry.pays(kerry.opens("checkout").link());
        kerry.awaitsAnswer();

        Eventually.is(
                () -> "all facts: " + HEARD,
                Eventually.PATIENCE,
                () ->
                        kinds().containsAll(
                                        Set.of(
                                                ProductViewed.class,
                                                CartUpdated.class,
                                                CheckoutCreated.class,
                                                OrderTold.class)));
        assertThat(HEARD).extracting(FactListener.Told::conversation).doesNotContainNull();
    }

    private static Set<Class<? extends Fact>> kinds() {
        var kinds = ConcurrentHashMap.<Class<? extends Fact>>newKeySet();
        HEARD.forEach(told -> kinds.add(told.fact().getClass()));
        return kinds;
    }
}
