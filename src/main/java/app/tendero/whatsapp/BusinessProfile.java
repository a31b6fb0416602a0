package app.tendero.whatsapp;

import app.tendero.platform.Fingerprint;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * What shoppers see when they tap on the store's name in WhatsApp. Empty means that nothing is
 * there.
 *
 * @param vertical Meta's word for the trade, one of {@link BusinessProfiles#VERTICALS}
 * @param pictureUrl read only
 */
@RegisterForReflection
public record BusinessProfile(
        String about,
        String address,
        String description,
        String email,
        List<String> websites,
        String vertical,
        @JsonProperty("picture_url") String pictureUrl) {

    /** Tells one state of what can be changed from another. */
    @JsonProperty("version")
    public String version() {
        return Fingerprint.of(
                List.of(about, address, description, email, String.join("\n", websites), vertical));
    }
}
