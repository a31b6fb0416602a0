package app.tendero.turn;

import app.tendero.access.Caller;
import app.tendero.inbox.Inbox;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.platform.CrossStoreTries;
import app.tendero.platform.CrossStoreTries.What;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.StoreNumber;
import app.tendero.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Shows what was decided in a conversation, for whoever looks for the reason of an answer. */
@Path("/api/v1/trace")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trace", description = "What was decided, and what became of it")
class TraceResource {

    private static final int MOST_TURNS = 100;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{3,20}");
    private static final Pattern BSUID = Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");

    private final Traces traces;
    private final Inbox inbox;
    private final Stores stores;
    private final CrossStoreTries tries;

    TraceResource(Traces traces, Inbox inbox, Stores stores, CrossStoreTries tries) {
        this.traces = traces;
        this.inbox = inbox;
        this.stores = stores;
        this.tries = tries;
    }

    /**
     * The newest hundred turns, each with its effects; ids and fixed words, no texts.
     *
     * @param conversation its id, or {@code {phone_number_id}:{wa_id or BSUID}}
     */
    @GET
    @Path("/{conversation}")
    @Operation(summary = "The newest turns of a conversation, each with what became of its effects")
    public Uni<Map<String, Object>> show(
            @Context ContainerRequestContext request, @RestPath String conversation) {
        var caller = Caller.of(request);
        return find(conversation)
                .map(found -> found.filter(place -> maySee(caller, place.store())))
                .map(found -> found.orElseThrow(TraceResource::notFound))
                .chain(place -> traces.of(place.store(), place.conversation(), MOST_TURNS));
    }

    private boolean maySee(Caller caller, StoreId store) {
        if (!caller.sees(store)) {
            tries.count(What.KEY, store);
            return false;
        }
        return true;
    }

    private record Place(StoreId store, ConversationId conversation) {}

    private Uni<Optional<Place>> find(String name) {
        int colon = name.indexOf(':');
        if (colon > 0) {
            return ofShopper(name.substring(0, colon), name.substring(colon + 1));
        }
        try {
            var id = ConversationId.parse(name);
            return traces.storeOf(id).map(store -> store.map(known -> new Place(known, id)));
        } catch (IllegalArgumentException notAnId) {
            return Uni.createFrom().item(Optional.empty());
        }
    }

    private Uni<Optional<Place>> ofShopper(String number, String key) {
        var shopper = key(key);
        if (shopper.isEmpty() || !DIGITS.matcher(number).matches()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return stores.byPhoneNumberId(new PhoneNumberId(number))
                .map(found -> found.map(StoreNumber::store))
                .chain(
                        store ->
                                store.isEmpty()
                                        ? Uni.createFrom().item(Optional.empty())
                                        : placeOf(store.get(), shopper.get()));
    }

    private Uni<Optional<Place>> placeOf(StoreId store, ShopperKey shopper) {
        return inbox.conversationOf(store, shopper)
                .map(found -> found.map(conversation -> new Place(store, conversation)));
    }

    private static Optional<ShopperKey> key(String text) {
        if (DIGITS.matcher(text).matches()) {
            return Optional.of(new ShopperKey.WaId(text));
        }
        return BSUID.matcher(text).matches()
                ? Optional.of(new ShopperKey.Bsuid(text))
                : Optional.empty();
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.notFound("There is no such conversation."));
    }
}
