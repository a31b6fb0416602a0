package app.tendero.conversation;

import java.util.List;

/** What is said however little the shopper wants: welcome, help, a person, language, consent. */
public enum TalkWording implements WordingKey {
    // welcome
    WELCOME_FIRST("welcome.first", Limit.BODY, "store"),
    WELCOME_BACK("welcome.back", Limit.BODY, "store"),
    WELCOME_CART("welcome.cart", Limit.BODY, "count", "total"),
    WELCOME_HINT("welcome.hint", Limit.FOOTER),

    // help, and things said that are no order
    HELP_BODY("help.body", Limit.BODY, "store"),
    HUMAN_CONTACT("human.contact", Limit.BODY, "contact"),
    HUMAN_NO_CONTACT("human.no_contact", Limit.BODY, "store"),
    HANDOFF_OPENED("handoff.opened", Limit.BODY),
    HANDOFF_SORRY("handoff.sorry", Limit.LINE),
    HANDOFF_SOON("handoff.soon", Limit.LINE),
    HANDOFF_UNANSWERED("handoff.unanswered", Limit.BODY),
    CLOSED_NOW("closed.now", Limit.LINE),
    CLOSED_TODAY("closed.today", Limit.LINE, "time"),
    CLOSED_TOMORROW("closed.tomorrow", Limit.LINE, "time"),
    CLOSED_WEEKDAY("closed.weekday", Limit.LINE, "day", "time"),
    CLOSED_DATE("closed.date", Limit.LINE, "date", "time"),
    UNKNOWN_TEXT("unknown.text", Limit.BODY),
    UNKNOWN_TAP("unknown.tap", Limit.BODY),
    THANKS_ANSWER("thanks.answer", Limit.BODY),
    GOODBYE_ANSWER("goodbye.answer", Limit.BODY),
    MEDIA_IMAGE("media.image", Limit.BODY),
    MEDIA_VIDEO("media.video", Limit.BODY),
    MEDIA_VOICE("media.voice", Limit.BODY),
    MEDIA_DOCUMENT("media.document", Limit.BODY),
    MEDIA_STICKER("media.sticker", Limit.BODY),
    MEDIA_LOCATION("media.location", Limit.BODY),
    MEDIA_CONTACTS("media.contacts", Limit.BODY),
    MEDIA_UNREADABLE("media.unreadable", Limit.BODY),

    // language and consent
    LANGUAGE_NAME("language.name", Limit.BUTTON),
    LANGUAGE_CHOOSE("language.choose", Limit.BODY),
    LANGUAGE_CHANGED("language.changed", Limit.BODY),
    LANGUAGE_NOT_HERE("language.not_here", Limit.BODY),
    COUNTRY_ONE("country.one", Limit.BODY, "currency"),
    COUNTRY_CHOOSE("country.choose", Limit.BODY, "currency"),
    COUNTRY_CHANGED("country.changed", Limit.BODY, "country", "currency"),
    COUNTRY_CURRENCY("country.currency", Limit.BODY, "currency"),
    COUNTRY_OTHER("country.other", Limit.BUTTON),
    STOP_CONFIRMED("stop.confirmed", Limit.BODY, "store"),
    START_CONFIRMED("start.confirmed", Limit.BODY, "store"),

    // when something is broken
    PARKED("parked", Limit.BODY),
    BURST_UNDONE("burst.undone", Limit.LINE, "count"),
    SHOP_UNREACHABLE("shop.unreachable", Limit.BODY);

    private final Slot slot;

    TalkWording(String key, int limit, String... arguments) {
        slot = new Slot(key, limit, List.of(arguments));
    }

    @Override
    public Slot slot() {
        return slot;
    }
}
