package app.tendero.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Database;
import app.tendero.platform.Finish;
import app.tendero.platform.Statement;
import app.tendero.platform.Tx;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever asks the database says whose rows are meant. A method of a repository takes a {@link
 * StoreId}, or rows, keys and filters that carry one; the few that do not stand here with their
 * reason.
 */
class StoreInEveryQueryTest {

    private static final Map<String, String> EXCEPTIONS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(
                                    "admin.install.Resealing.round",
                                    "a new key is for every store's secrets"),
                            Map.entry("inbox.Handover.old", "old rows of every store"),
                            Map.entry("inbox.Handover.some", "what is done, of every store"),
                            Map.entry("inbox.InboxCare.clear", "old rows of every store"),
                            Map.entry(
                                    "catalogue.mirror.Changes.look",
                                    "finds the stores whose catalogue changed"),
                            Map.entry(
                                    "inbox.Lanes.letGo",
                                    "gives back whatever these claims took, of any store"),
                            Map.entry(
                                    "inbox.ParkedItems.hold",
                                    "a restored database brings back every store's past"),
                            Map.entry("inbox.ParkedItems.now", "the database's clock"),
                            Map.entry(
                                    "inbox.SealedRejections.keep",
                                    "what is put aside because it is nobody's"),
                            Map.entry(
                                    "inbox.Rejected.erase",
                                    "looks through what is nobody's for whom it speaks of"),
                            Map.entry(
                                    "inbox.ShopperPeople.stores",
                                    "which stores have shoppers, for whoever walks them all"),
                            Map.entry("outbox.Forgetting.some", "old rows of every store"),
                            Map.entry("messages.MessagePartitions.turn", "every store's months"),
                            Map.entry("outbox.OutboxCare.clear", "old rows of every store"),
                            Map.entry("outbox.OutboxSweep.some", "old rows of every store"),
                            Map.entry(
                                    "outbox.OutboxClaims.claim",
                                    "takes whatever is due; each row says whose it is"),
                            Map.entry(
                                    "outbox.ParkedSends.hold",
                                    "a restored database brings back every store's past"),
                            Map.entry("outbox.Replicas.settled", "counts the replicas"),
                            Map.entry("parked.DatabaseHistory.beat", "about the database itself"),
                            Map.entry(
                                    "parked.DatabaseHistory.compare", "about the database itself"),
                            Map.entry("parked.DatabaseHistory.now", "about the database itself"),
                            Map.entry(
                                    "parked.DatabaseHistory.remember", "about the database itself"),
                            Map.entry("parked.DatabaseHistory.sweep", "about the database itself"),
                            Map.entry(
                                    "parked.ParkedWatch.look", "a metric of the whole deployment"),
                            Map.entry("platform.Batches.all", "a rest between batches"),
                            Map.entry("platform.Batches.clear", "old rows of every store"),
                            Map.entry("platform.Batches.rested", "a rest between batches"),
                            Map.entry("platform.KeyCheck.complaint", "about the deployment's keys"),
                            Map.entry(
                                    "platform.http.HealthDoor.health", "about the database itself"),
                            Map.entry("privacy.RequestWatch.clear", "old rows of every store"),
                            Map.entry(
                                    "privacy.RequestWatch.look",
                                    "a metric of the whole deployment"),
                            Map.entry(
                                    "privacy.Requests.claim",
                                    "takes whatever is due; each row says whose it is"),
                            Map.entry(
                                    "privacy.RetentionWalks.claim",
                                    "takes whatever is due; each row says whose it is"),
                            Map.entry(
                                    "store.StoreMarkets.claim",
                                    "takes whatever is due; each row says whose it is"),
                            Map.entry(
                                    "store.StorefrontWishes.claim",
                                    "takes whatever is due; each row says whose it is"),
                            Map.entry(
                                    "store.ShopTokens.ending",
                                    "finds the stores whose token would end"),
                            Map.entry("store.StoreKeys.ownerOf", "finds the store: by its key"),
                            Map.entry("store.StoreReader.byDomain", "finds the store: by its shop"),
                            Map.entry(
                                    "store.StoreReader.byNumber", "finds the store: by its number"),
                            Map.entry(
                                    "store.StoreReader.byWaba",
                                    "finds the stores: by their account"),
                            Map.entry(
                                    "store.StoreReader.changedSince",
                                    "finds the stores that changed"),
                            Map.entry(
                                    "store.StoreReader.latestNumbers",
                                    "fills the cache of all stores"),
                            Map.entry(
                                    "store.StoreReader.verifyTokenKnown",
                                    "asks whether some store has this word"),
                            Map.entry(
                                    "store.StoreRows.isTaken",
                                    "asks whether some store has this domain"),
                            Map.entry(
                                    "store.StoreRows.nextChange",
                                    "a counter all stores share, for the caches"),
                            Map.entry(
                                    "store.StoreRows.nextId",
                                    "the number of a store that is still to be"),
                            Map.entry(
                                    "store.Installations.install",
                                    "makes the store, or finds it: by its shop"),
                            Map.entry(
                                    "store.Installations.standing", "finds the store: by its shop"),
                            Map.entry("store.StoreRows.ofShop", "finds the store: by its shop"),
                            Map.entry(
                                    "support.ticket.TicketMetrics.look",
                                    "a metric of the whole deployment"),
                            Map.entry("store.Team.find", "finds the store: by its shop"),
                            Map.entry(
                                    "sync.Runs.claim",
                                    "takes whatever is due; each row says whose it is"),
                            Map.entry(
                                    "sync.Runs.letGo",
                                    "gives back whatever these claims took, of any store"),
                            Map.entry(
                                    "sync.Schedules.claim",
                                    "takes whatever is due; each row says whose it is"),
                            Map.entry(
                                    "sync.Schedules.open",
                                    "gives every store that came a place in the schedule"),
                            Map.entry(
                                    "turn.Traces.storeOf",
                                    "finds the store: by a conversation, for whoever may see it")));

    /** Through which all statements go, and which has none of its own. */
    private static final Set<String> THE_WAY =
            Stream.of(Database.class, Tx.class, Finish.class, Statement.class)
                    .map(Class::getName)
                    .collect(toSet());

    @Test
    void every_method_of_a_repository_takes_a_store() {
        var without =
                repositories()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(StoreInEveryQueryTest::asks)
                        .filter(method -> !takesAStore(method))
                        .map(StoreInEveryQueryTest::name)
                        .collect(toCollection(TreeSet::new));

        assertThat(without).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
    }

    @Test
    void every_exception_has_a_reason_and_repositories_are_found() {
        assertThat(EXCEPTIONS.values()).allSatisfy(why -> assertThat(why).isNotBlank());
        assertThat(repositories().map(JavaClass::getSimpleName))
                .contains("Items", "Lanes", "OutboxRows", "ConversationRows", "StoreRows");
    }

    /** Classes with statements in them, on either client. */
    private static Stream<JavaClass> repositories() {
        return Code.OURS.stream()
                .filter(type -> !type.getPackageName().contains(".sandbox"))
                .filter(type -> THE_WAY.stream().noneMatch(type.getName()::startsWith))
                .filter(StoreInEveryQueryTest::holdsStatements);
    }

    private static boolean holdsStatements(JavaClass type) {
        return type.isAssignableTo("io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase")
                || type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Statement.class))
                || type.getMethodCallsFromSelf().stream()
                        .anyMatch(
                                call ->
                                        isStatement(
                                                call.getTargetOwner().getName(), call.getName()));
    }

    private static boolean isStatement(String owner, String method) {
        return (owner.equals(Database.class.getName()) && method.matches("query.*|first"))
                || owner.equals(Statement.class.getName())
                || (owner.startsWith("io.vertx.mutiny.sqlclient.")
                        && (method.equals("query") || method.equals("preparedQuery")))
                || (owner.startsWith("org.hibernate.reactive.mutiny.")
                        && method.startsWith("create"));
    }

    private static boolean asks(JavaMethod method) {
        return (method.getRawReturnType().getName().startsWith("io.smallrye.mutiny.")
                        || method.getRawReturnType().isEquivalentTo(Statement.class)
                        || method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Finish.class)))
                && !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getName().startsWith("lambda$");
    }

    private static boolean takesAStore(JavaMethod method) {
        return method.getParameters().stream()
                .map(JavaParameter::getType)
                .anyMatch(type -> carries(type, new HashMap<>()));
    }

    private static boolean carries(JavaType type, Map<String, Boolean> seen) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw -> carries(raw.getBaseComponentType(), seen));
    }

    private static boolean carries(JavaClass type, Map<String, Boolean> seen) {
        if (type.getName().equals(StoreId.class.getName())) {
            return true;
        }
        if (Code.feature(type).isEmpty() || seen.putIfAbsent(type.getName(), true) != null) {
            return false;
        }
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getType)
                .anyMatch(field -> carries(field, seen));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getName().substring(Code.ROOT.length() + 1)
                + "."
                + method.getName();
    }
}
