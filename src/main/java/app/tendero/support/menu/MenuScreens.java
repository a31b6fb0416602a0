package app.tendero.support.menu;

import app.tendero.conversation.Conversation;
import app.tendero.conversation.Message;
import app.tendero.conversation.ShopperEvent.ReplyTapped;
import app.tendero.kernel.Language;
import app.tendero.kernel.MenuItem.Does;
import app.tendero.kernel.MenuTree;
import app.tendero.kernel.MenuTree.Found;
import app.tendero.store.Store;
import app.tendero.turn.Rehearsal;
import app.tendero.whatsapp.PhonePreview;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows what a phone would show of a menu: the same core, the store's own goods, nothing sent. */
@Singleton
class MenuScreens {

    private final Rehearsal rehearsal;

    MenuScreens(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /**
     * What a phone would show.
     *
     * @param direction {@code ltr} or {@code rtl}
     * @param screens messages as Meta gets them: {@code main}, then each menu and answer by its id
     */
    @RegisterForReflection
    record Preview(String language, String direction, Map<String, JsonNode> screens) {}

    /** One screen, by the id of its menu or answer. */
    private record Screen(String id, List<Message> said) {}

    Uni<Preview> of(Store store, MenuTree tree, Optional<Language> wanted) {
        var offered = store.settings().languages();
        var language = wanted.filter(offered::contains).orElse(offered.getFirst());
        var own =
                tree.all()
                        .filter(found -> found.on() && !(found.item().kind() instanceof Does))
                        .map(Found::item)
                        .map(item -> item.id());
        return Multi.createFrom()
                .items(Stream.concat(Stream.of(MenuTree.MAIN), own))
                .onItem()
                .transformToUniAndConcatenate(id -> screen(store, tree, language, id))
                .collect()
                .asList()
                .map(screens -> preview(language, screens));
    }

    private Uni<Screen> screen(Store store, MenuTree tree, Language language, String id) {
        var talk = Conversation.NEW.withChosen(language).withGreeted();
        var tap = id.equals(MenuTree.MAIN) ? "menu" : "entry:" + id;
        var event = new ReplyTapped(Clock.systemUTC().instant(), tap, "");
        return rehearsal
                .play(store.id(), store.name(), store.settings().withMenu(tree), talk, event)
                .map(played -> new Screen(id, played.said()));
    }

    private static Preview preview(Language language, List<Screen> screens) {
        var byId = new LinkedHashMap<String, JsonNode>();
        screens.forEach(
                screen ->
                        screen.said().stream()
                                .findFirst()
                                .ifPresent(said -> byId.put(screen.id(), PhonePreview.of(said))));
        return new Preview(language.tag(), language == Language.AR ? "rtl" : "ltr", byId);
    }
}
