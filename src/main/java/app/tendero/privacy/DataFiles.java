package app.tendero.privacy;

import app.tendero.platform.StoredJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers everything that is kept of a person into one file for the merchant to hand on. */
@Singleton
class DataFiles {

    private final Requests requests;
    private final List<PersonalDataHolder> holders;
    private final PrivacyConfig config;

    DataFiles(Requests requests, @All List<PersonalDataHolder> holders, PrivacyConfig config) {
        this.requests = requests;
        this.holders = holders;
        this.config = config;
    }

    Uni<Void> make(Request request, Person person) {
        return gathered(person)
                .chain(
                        parts ->
                                requests.exported(
                                        request, file(person, parts).toString(), counts(parts)));
    }

    /** How much is kept of a person, by holder. */
    Uni<Map<String, Integer>> count(Person person) {
        return gathered(person).map(DataFiles::counts);
    }

    private Uni<Map<String, List<ObjectNode>>> gathered(Person person) {
        return Multi.createFrom()
                .iterable(holders)
                .onItem()
                .transformToUniAndConcatenate(
                        holder ->
                                holder.gather(person)
                                        .map(found -> Map.entry(holder.holder(), found)))
                .collect()
                .in(LinkedHashMap::new, (all, one) -> all.put(one.getKey(), one.getValue()));
    }

    private ObjectNode file(Person person, Map<String, List<ObjectNode>> parts) {
        var file =
                StoredJson.object()
                        .put("about", "everything that is kept of one person in one store")
                        .put("made_at", Clock.systemUTC().instant().toString())
                        .put("contact", config.contact().orElse(""))
                        .put("conversations", person.shoppers().size());
        file.set("known_by", person.clues().json());
        var data = file.putObject("data");
        parts.forEach(
                (holder, found) ->
                        data.set(holder, StoredJson.array(found, one -> (JsonNode) one)));
        return file;
    }

    private static Map<String, Integer> counts(Map<String, List<ObjectNode>> parts) {
        var counts = new LinkedHashMap<String, Integer>();
        parts.forEach((holder, found) -> counts.put(holder, found.size()));
        counts.values().removeIf(rows -> rows == 0);
        return counts;
    }
}
