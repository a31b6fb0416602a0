package app.tendero.inbox;

import app.tendero.inbox.Arrival.ShopperIdentity;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** How a shopper is reached, as it lies sealed in the shopper's row. */
public record ShopperAddress(
        Optional<ShopperKey.WaId> phone, Optional<ShopperKey.Bsuid> bsuid, String name) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ShopperAddress of(ShopperIdentity identity) {
        return new ShopperAddress(identity.phone(), identity.bsuid(), identity.name());
    }

    /** What is told now, and what was known before where nothing is told. */
    ShopperAddress orElse(ShopperAddress before) {
        return new ShopperAddress(
                phone.or(before::phone),
                bsuid.or(before::bsuid),
                name.isEmpty() ? before.name : name);
    }

    byte[] seal(Sealing sealing, StoreId store) {
        var json = JSON.createObjectNode();
        phone.ifPresent(key -> json.put("phone", key.value()));
        bsuid.ifPresent(key -> json.put("bsuid", key.value()));
        json.put("name", name);
        return sealing.seal(place(store), json.toString());
    }

    public static ShopperAddress open(Sealing sealing, StoreId store, byte[] sealed) {
        try {
            var json = JSON.readTree(sealing.openText(place(store), sealed));
            return new ShopperAddress(
                    Optional.ofNullable(json.get("phone"))
                            .map(text -> new ShopperKey.WaId(text.asText())),
                    Optional.ofNullable(json.get("bsuid"))
                            .map(text -> new ShopperKey.Bsuid(text.asText())),
                    json.path("name").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a shopper's address cannot be read");
        }
    }

    private static Place place(StoreId store) {
        return new Place(store, "shopper", "address");
    }
}
