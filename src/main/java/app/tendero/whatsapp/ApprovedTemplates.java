package app.tendero.whatsapp;

import app.tendero.store.WhatsAppNumber;
import app.tendero.whatsapp.CloudApi.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lists the templates that can be sent with values for their body alone: neither a header nor a
 * button of theirs wants one.
 *
 * <p>{@code GET /<WABA ID>/message_templates}, page {@code templates/template-management}.
 */
@Singleton
public class ApprovedTemplates {

    private static final String PATH =
            "/message_templates?status=APPROVED&limit=200"
                    + "&fields=name,language,status,category,components";
    private static final Pattern GAP = Pattern.compile("\\{\\{\\s*([0-9]{1,3})\\s*}}");
    private static final int LONGEST = 1100;

    private final CloudApi api;

    ApprovedTemplates(CloudApi api) {
        this.api = api;
    }

    /**
     * One that can be sent now.
     *
     * @param body its words, with gaps such as {@code {{1}}}
     * @param parameters how many values its body takes
     */
    @RegisterForReflection
    public record Approved(
            String name, String language, String category, String body, int parameters) {}

    /** Those of the number's account by name; empty where Meta cannot be asked. */
    public Uni<Optional<List<Approved>>> of(WhatsAppNumber number) {
        return api.look(number.waba().value() + PATH, number.token())
                .map(ApprovedTemplates::approved);
    }

    private static Optional<List<Approved>> approved(Reply reply) {
        if (!(reply instanceof Reply.Answered(var head, var body)) || head.statusCode() != 200) {
            return Optional.empty();
        }
        var found = new ArrayList<Approved>();
        for (var one : SendAnswers.json(body).path("data")) {
            approved(one).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Approved::name).thenComparing(Approved::language));
        return Optional.of(List.copyOf(found));
    }

    private static Optional<Approved> approved(JsonNode one) {
        var body = "";
        for (var part : one.path("components")) {
            if (part.path("type").asText().equalsIgnoreCase("body")) {
                body = part.path("text").asText();
            } else if (GAP.matcher(part.toString()).find() || isFile(part)) {
                return Optional.empty();
            }
        }
        return one.path("status").asText().equals("APPROVED")
                ? Optional.of(
                        new Approved(
                                Clean.text(one.path("name").asText(), 512),
                                Clean.text(one.path("language").asText(), 15),
                                Clean.text(one.path("category").asText(), 40),
                                Clean.text(body, LONGEST),
                                gaps(body)))
                : Optional.empty();
    }

    /** A header that wants a picture, a video or a document with every message. */
    private static boolean isFile(JsonNode part) {
        return part.path("type").asText().equalsIgnoreCase("header")
                && !part.path("format").asText("TEXT").equalsIgnoreCase("text");
    }

    private static int gaps(String body) {
        var most = 0;
        var gaps = GAP.matcher(body);
        while (gaps.find()) {
            most = Math.max(most, Integer.parseInt(gaps.group(1)));
        }
        return most;
    }
}
