package app.tendero.sandbox.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Businesses that come to WhatsApp while the pretend Meta runs, and the codes they hand out. */
final class Newcomers {

    private static final long FIRST_NUMBER = 106570000000000L;
    private static final long FIRST_ACCOUNT = 102570000000000L;

    private final MetaConfig config;
    private final Lines lines;
    private final Codes codes;
    private final AtomicLong count = new AtomicLong();

    /** A service that was started again still knows the numbers of those who came before. */
    private final long before;

    Newcomers(MetaConfig config, Lines lines, Codes codes) {
        this.config = config;
        this.lines = lines;
        this.codes = codes;
        this.before = config.clock().millis() / 1000 % 1_000_000 * 1000;
    }

    /**
     * A business with a number that was verified, is not registered, and in whose account no app is
     * subscribed.
     *
     * @param wish {@code {waba_id?, verified_name?, registered?, subscribed?}}; with {@code
     *     waba_id} one more number of that account, with its token
     */
    ObjectNode come(JsonNode wish) {
        var n = count.incrementAndGet();
        var waba =
                Optional.ofNullable(wish.get("waba_id"))
                        .map(JsonNode::asText)
                        .orElseGet(() -> String.valueOf(FIRST_ACCOUNT + before + n));
        var own = lines.ofAccount(waba).stream().findFirst().map(Line::number);
        var number =
                new MetaNumber(
                        String.valueOf(FIRST_NUMBER + before + n),
                        waba,
                        own.map(MetaNumber::token).orElse("EAAG-newcomer-" + n),
                        config.numbers().getFirst().appSecret(),
                        String.format(Locale.ROOT, "+33 1 77 00 %02d %02d", n / 100, n % 100),
                        wish.path("verified_name").asText("Newcomer " + n),
                        Optional.empty(),
                        MetaNumber.DEFAULT_MESSAGES_PER_SECOND);
        var line = lines.add(number, config.clock().millis());
        if (!wish.path("registered").asBoolean()) {
            line.standing().fresh();
        }
        if (own.isEmpty()) {
            lines.subscribe(waba, wish.path("subscribed").asBoolean());
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("phone_number_id", number.phoneNumberId())
                .put("waba_id", waba)
                .put("token", number.token())
                .put("display_phone_number", number.displayPhoneNumber());
    }

    /** What the sign-up window gives to the browser: {@code {waba_id}} becomes a code. */
    ObjectNode code(JsonNode wish) {
        var token =
                lines.ofAccount(wish.path("waba_id").asText()).stream()
                        .findFirst()
                        .map(line -> line.number().token())
                        .orElseThrow(() -> new IllegalArgumentException("no such account"));
        return JsonNodeFactory.instance.objectNode().put("code", codes.give(token));
    }
}
