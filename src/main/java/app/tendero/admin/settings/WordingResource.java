package app.tendero.admin.settings;

import app.tendero.access.Caller.Merchant;
import app.tendero.access.Role;
import app.tendero.conversation.Wording;
import app.tendero.kernel.Language;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.SettingsTrial;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Every text that a merchant may replace, with what ours says and where it stands. */
@Path("/admin/api/wording")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admin page")
class WordingResource {

    private final Wording wording;
    private final SettingsTrial settings;

    WordingResource(Wording wording, SettingsTrial settings) {
        this.wording = wording;
        this.settings = settings;
    }

    /**
     * One text.
     *
     * @param key its name in the settings' {@code wording}
     * @param topic what it is about, and {@code place} where it stands on the phone
     * @param text ours
     * @param own the store's, where it has one
     * @param limit in characters, its placeholders left out
     * @param placeholders what is put in, written {@code {name}}
     */
    @RegisterForReflection
    record Entry(
            String key,
            String topic,
            String place,
            String text,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> own,
            int limit,
            List<String> placeholders) {}

    @RegisterForReflection
    record Texts(String language, String direction, List<Entry> texts) {}

    @GET
    @Operation(summary = "Every text of the chat in a language, ours and the store's own")
    public Uni<Texts> list(
            @Context ContainerRequestContext request, @RestQuery @Nullable String language) {
        var store = Merchant.of(request, Role.MANAGER).store();
        var asked = Optional.ofNullable(language).map(WordingResource::known);
        return settings.with(store, Optional.empty())
                .map(
                        now -> {
                            var spoken = asked.orElse(now.languages().getFirst());
                            return texts(spoken, now.wording().getOrDefault(spoken, Map.of()));
                        });
    }

    private Texts texts(Language language, Map<String, String> own) {
        return new Texts(
                language.tag(),
                language == Language.AR ? "rtl" : "ltr",
                wording.entries(language).stream().map(entry -> shown(entry, own)).toList());
    }

    private static Entry shown(Wording.Entry entry, Map<String, String> own) {
        return new Entry(
                entry.name(),
                WordingPlaces.topic(entry.name()),
                WordingPlaces.place(entry.key()),
                entry.text(),
                Optional.ofNullable(own.get(entry.name())),
                entry.key().limit(),
                entry.key().arguments());
    }

    private static Language known(String tag) {
        return Language.parse(tag)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.invalid(
                                                List.of(
                                                        new FieldError(
                                                                "language",
                                                                "one of en, es, pt, fr, de, hi,"
                                                                        + " ar")))));
    }
}
