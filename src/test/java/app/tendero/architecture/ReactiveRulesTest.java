package app.tendero.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing waits on the event loop, and a stream ends where its failure is handled. */
class ReactiveRulesTest {

    private static final String SANDBOX = "app.tendero.sandbox..";

    /** Those at the edge: nobody above them could handle the item and the failure. */
    private static final Set<String> SUBSCRIBERS =
            Set.of(
                    "app.tendero.catalogue.mirror.Refresher", // one store waits for no other
                    "app.tendero.outbox.EffectRunner", // starts effects after their commit
                    "app.tendero.platform.GroupCommit", // one commit answers many callers
                    "app.tendero.platform.KeyCheck", // stops a start with the wrong keys
                    "app.tendero.platform.Poller", // rounds
                    "app.tendero.privacy.RequestWork", // an erasure lasts longer than a round
                    "app.tendero.sync.RunWork", // a turn of a run lasts longer than a round
                    "app.tendero.platform.Spans", // an operator: hands the subscription on
                    "app.tendero.platform.RedisBreaker", // looks whether Redis is back
                    "app.tendero.shopify.SharedBudgets", // no shopper waits until others know
                    "app.tendero.store.StoreWatch", // warms the cache at the start
                    "app.tendero.turn.Lifecycle", // begins when it may
                    "app.tendero.turn.TurnWorker", // works lanes
                    "app.tendero.webhook.WebhookRoutes", // answers Meta, below JAX-RS
                    "app.tendero.whatsapp.ReadMarks"); // sent and forgotten

    @Test
    void nobody_awaits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SANDBOX)
                .should()
                .callMethodWhere(named("await", "io.smallrye.mutiny"))
                .orShould()
                .callMethodWhere(named("join", "java.util.concurrent.CompletableFuture"))
                .orShould()
                .callMethodWhere(named("get", "java.util.concurrent.Future"))
                .orShould()
                .callMethodWhere(named("get", "java.util.concurrent.CompletableFuture"))
                .orShould()
                .callMethodWhere(named("sleep", "java.lang.Thread"))
                .check(Code.OURS);
    }

    @Test
    void streams_end_only_at_the_edge() {
        var subscribers =
                Code.OURS.stream()
                        .filter(type -> !type.getPackageName().contains(".sandbox"))
                        .filter(ReactiveRulesTest::subscribes)
                        .map(type -> type.getName().replaceAll("\\$.*", ""))
                        .collect(toCollection(TreeSet::new));

        assertThat(subscribers).isEqualTo(new TreeSet<>(SUBSCRIBERS));
    }

    @Test
    void no_state_is_shared_by_being_static() {
        var mutable =
                Code.OURS.stream()
                        .filter(type -> !type.getPackageName().contains(".sandbox"))
                        .flatMap(type -> type.getFields().stream())
                        .filter(HasModifiers.Predicates.modifier(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(field -> field.getFullName());

        assertThat(mutable).isEmpty();
    }

    private static boolean subscribes(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(named("subscribe", "io.smallrye.mutiny"));
    }

    private static DescribedPredicate<JavaMethodCall> named(String method, String owner) {
        return DescribedPredicate.describe(
                owner + "." + method,
                call ->
                        call.getName().equals(method)
                                && call.getTargetOwner().getName().startsWith(owner));
    }
}
