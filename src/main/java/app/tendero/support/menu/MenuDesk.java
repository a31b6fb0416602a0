package app.tendero.support.menu;

import app.tendero.access.AuditTrail;
import app.tendero.conversation.MenuLabels;
import app.tendero.conversation.Wording;
import app.tendero.kernel.Language;
import app.tendero.kernel.MenuAction;
import app.tendero.kernel.MenuTree;
import app.tendero.kernel.StoreId;
import app.tendero.messages.DaySpan;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.MenuJson;
import app.tendero.store.Store;
import app.tendero.store.StoreCall;
import app.tendero.store.StoreMenus;
import app.tendero.store.StoreMenus.Kept;
import app.tendero.store.StoreMenus.Outcome;
import app.tendero.store.Stores;
import app.tendero.support.menu.MenuScreens.Preview;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Does what is asked about a store's menu. */
@Singleton
class MenuDesk {

    private final StoreMenus menus;
    private final Stores stores;
    private final MenuScreens screens;
    private final MenuUseRows uses;
    private final JsonBodies bodies;
    private final AuditTrail audit;
    private final Wording wording;
    private final Clock clock = Clock.systemUTC();

    MenuDesk(
            StoreMenus menus,
            Stores stores,
            MenuScreens screens,
            MenuUseRows uses,
            JsonBodies bodies,
            AuditTrail audit,
            Wording wording) {
        this.menus = menus;
        this.stores = stores;
        this.screens = screens;
        this.uses = uses;
        this.bodies = bodies;
        this.audit = audit;
        this.wording = wording;
    }

    /**
     * A menu as it is told.
     *
     * @param word what "menu" means when a shopper types it
     * @param languages of the store, its own first
     * @param actions what the chat does by itself, with what it is called in each language
     * @param past what can be brought back, newest first
     * @param ignored fields of the change that nobody knows
     */
    @RegisterForReflection
    record Shown(
            long version,
            String word,
            JsonNode items,
            List<String> languages,
            Map<String, Map<String, String>> actions,
            List<Past> past,
            List<String> ignored) {}

    @RegisterForReflection
    record Past(long version, @JsonProperty("replaced_at") Instant replacedAt) {}

    @RegisterForReflection
    record Templates(List<Template> templates) {}

    /**
     * @param name shop, made_to_order or restaurant
     */
    @RegisterForReflection
    record Template(String name, String word, JsonNode items) {}

    /**
     * @param to the last day, counted too
     */
    @RegisterForReflection
    record Uses(LocalDate from, LocalDate to, String timezone, List<Use> entries) {}

    /**
     * @param left how often its shopper wrote nothing within the hour after
     */
    @RegisterForReflection
    record Use(String id, long used, long left) {}

    Uni<Shown> show(StoreCall call) {
        return menus.of(call.store())
                .map(kept -> kept.orElseThrow(MenuDesk::gone))
                .chain(kept -> shown(call.store(), kept, List.of()));
    }

    private Uni<Shown> shown(StoreId store, Kept kept, List<String> ignored) {
        var json = MenuJson.write(kept.tree());
        return store(store)
                .map(
                        known ->
                                new Shown(
                                        kept.version(),
                                        json.path("word").asText(),
                                        json.path("items"),
                                        known.settings().languages().stream()
                                                .map(Language::tag)
                                                .toList(),
                                        actions(),
                                        kept.past().stream()
                                                .map(
                                                        one ->
                                                                new Past(
                                                                        one.version(),
                                                                        one.replacedAt()))
                                                .toList(),
                                        ignored));
    }

    private Map<String, Map<String, String>> actions() {
        var actions = new LinkedHashMap<String, Map<String, String>>();
        for (var action : MenuAction.values()) {
            var names = new LinkedHashMap<String, String>();
            for (var language : Language.values()) {
                names.put(
                        language.tag(), wording.in(language, Map.of()).say(MenuLabels.of(action)));
            }
            actions.put(action.tag(), names);
        }
        return actions;
    }

    private Uni<Store> store(StoreId id) {
        return stores.byId(id).map(found -> found.orElseThrow(MenuDesk::gone));
    }

    Uni<Shown> change(StoreCall call, byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var version = fields.version();
        var tree = MenuBody.read(fields);
        fields.noteRest();
        fields.mustBeGood();
        return menus.change(call.store(), version, tree)
                .map(MenuDesk::orStale)
                .call(kept -> noted(call, "changed"))
                .chain(kept -> shown(call.store(), kept, fields.ignored()));
    }

    Uni<Shown> undo(StoreCall call, byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var version = fields.version();
        var wanted = fields.whole("restore", 1, Integer.MAX_VALUE);
        fields.mustBeGood();
        return menus.of(call.store())
                .map(kept -> kept.orElseThrow(MenuDesk::gone))
                .map(
                        kept ->
                                wanted.map(Integer::longValue)
                                        .or(
                                                () ->
                                                        kept.past().stream()
                                                                .findFirst()
                                                                .map(StoreMenus.Past::version))
                                        .orElseThrow(MenuDesk::nothingToUndo))
                .chain(past -> menus.restore(call.store(), version, past))
                .map(MenuDesk::orStale)
                .call(kept -> noted(call, "undone"))
                .chain(kept -> shown(call.store(), kept, List.of()));
    }

    private Uni<Void> noted(StoreCall call, String what) {
        return audit.note(
                call.store(), call.caller(), "settings." + what, Map.of("fields", "menu"));
    }

    Templates templates() {
        return new Templates(
                MenuTemplates.ALL.entrySet().stream()
                        .map(one -> template(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Template template(String name, MenuTree tree) {
        var json = MenuJson.write(tree);
        return new Template(name, json.path("word").asText(), json.path("items"));
    }

    /** Whoever still writes is shown what can be read of it. */
    Uni<Preview> preview(StoreCall call, byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var language = fields.parsed("language", 35, Language::parse, "a language of ours");
        fields.mustBeGood();
        var tree = MenuBody.read(fields);
        return store(call.store()).chain(store -> screens.of(store, tree, language));
    }

    Uni<Uses> use(StoreCall call, @Nullable String from, @Nullable String to) {
        return store(call.store())
                .map(store -> DaySpan.read(store, clock.instant(), from, to))
                .chain(
                        span ->
                                uses.sums(span.store(), span.from(), span.to())
                                        .map(sums -> uses(span, sums)));
    }

    private static Uses uses(DaySpan span, Map<String, MenuUseRows.Use> sums) {
        return new Uses(
                span.from(),
                span.to(),
                span.zone().getId(),
                sums.entrySet().stream()
                        .map(
                                one ->
                                        new Use(
                                                one.getKey(),
                                                one.getValue().used(),
                                                one.getValue().left()))
                        .toList());
    }

    private static Kept orStale(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed(var kept) -> kept;
            case Outcome.Outdated(var latest) ->
                    throw new ProblemException(
                            Problem.conflict(
                                    "Somebody changed the menu meanwhile. Read it again, then make"
                                            + " the change on the latest version.",
                                    List.of(new FieldError("version", "the latest is " + latest))));
            case Outcome.NoSuchVersion() ->
                    throw new ProblemException(
                            Problem.conflict(
                                    "That version is not kept any more.",
                                    List.of(new FieldError("restore", "one of past"))));
        };
    }

    private static ProblemException nothingToUndo() {
        return new ProblemException(Problem.conflict("There is nothing to undo.", List.of()));
    }

    private static ProblemException gone() {
        return new ProblemException(Problem.notFound("There is no such store."));
    }
}
