package app.tendero.sandbox.meta.rules;

import java.util.ArrayList;
import java.util.Set;

/** Messages with something to press: reply buttons, lists, links, products, Flows and the rest. */
final class InteractiveRules {

    static final int BODY_MAX = 1024;
    static final int LIST_BODY_MAX = 4096;
    static final int FOOTER_MAX = 60;
    static final int HEADER_MAX = 60;
    private static final int BUTTONS_MAX = 3;
    private static final int BUTTON_TITLE_MAX = 20;
    private static final int BUTTON_ID_MAX = 256;
    private static final int SECTIONS_MAX = 10;
    private static final int ROWS_MAX = 10;
    private static final int ROW_ID_MAX = 200;
    private static final int ROW_TITLE_MAX = 24;
    private static final int ROW_DESCRIPTION_MAX = 72;
    private static final int TTL_MINUTES_MAX = 43_200;

    private static final Set<String> TEXT_HEADER = Set.of("text");
    private static final Set<String> ANY_HEADER = Set.of("text", "image", "video", "document");

    private InteractiveRules() {}

    /** Returns the interactive type. */
    static String check(Part message, Knowledge knowledge) {
        var type = message.text("type", 64);
        switch (type) {
            case "button" -> button(message);
            case "list" -> list(message);
            case "cta_url" -> ctaUrl(message);
            case "carousel" -> CarouselRules.check(message, knowledge);
            case "product", "product_list", "catalog_message" ->
                    CatalogueRules.check(type, message, knowledge);
            case "flow" -> FlowRules.check(message);
            case "location_request_message" -> simple(message, "send_location");
            case "request_contact_info", "call_permission_request" -> simple(message, type);
            case "voice_call" -> voiceCall(message);
            case "address_message" -> addressMessage(message, knowledge);
            default ->
                    throw GraphError.value(
                                    "interactive['type'] \"" + type + "\" is not supported here.")
                            .refusal();
        }
        return type;
    }

    private static void button(Part message) {
        parts(message, ANY_HEADER, false);
        body(message, BODY_MAX, true);
        var ids = new ArrayList<String>();
        var titles = new ArrayList<String>();
        var action = message.object("action").only(Set.of("buttons"));
        for (var button : action.list("buttons", 1, BUTTONS_MAX)) {
            button.only(Set.of("type", "reply")).word("type", "reply");
            var reply = button.object("reply").only(Set.of("id", "title"));
            ids.add(reply.text("id", BUTTON_ID_MAX));
            titles.add(reply.text("title", BUTTON_TITLE_MAX));
        }
        Part.unique(ids, "button id");
        Part.unique(titles, "button title");
    }

    private static void list(Part message) {
        parts(message, TEXT_HEADER, false);
        body(message, LIST_BODY_MAX, true);
        var action = message.object("action").only(Set.of("button", "sections"));
        action.text("button", BUTTON_TITLE_MAX);
        var sections = action.list("sections", 1, SECTIONS_MAX);
        var ids = new ArrayList<String>();
        for (var section : sections) {
            section.only(Set.of("title", "rows"));
            sectionTitle(section, sections.size());
            for (var row : section.list("rows", 1, ROWS_MAX)) {
                row.only(Set.of("id", "title", "description"));
                ids.add(row.text("id", ROW_ID_MAX));
                row.text("title", ROW_TITLE_MAX);
                row.textIfAny("description", ROW_DESCRIPTION_MAX);
            }
        }
        Part.unique(ids, "row id");
        if (ids.size() > ROWS_MAX) {
            throw GraphError.value("Total row count exceed max allowed count: " + ROWS_MAX)
                    .refusal();
        }
    }

    /** A section needs its title as soon as it is not alone. */
    static void sectionTitle(Part section, int sections) {
        if (sections > 1) {
            section.text("title", ROW_TITLE_MAX);
        } else {
            section.textIfAny("title", ROW_TITLE_MAX);
        }
    }

    private static void ctaUrl(Part message) {
        parts(message, ANY_HEADER, false);
        body(message, BODY_MAX, true);
        link(message.object("action"));
    }

    static void link(Part action) {
        action.only(Set.of("name", "parameters")).word("name", "cta_url");
        var parameters = action.object("parameters").only(Set.of("display_text", "url"));
        parameters.text("display_text", BUTTON_TITLE_MAX);
        parameters.url("url");
    }

    private static void simple(Part message, String action) {
        noHeader(message);
        message.only(Set.of("type", "body", "action"));
        body(message, BODY_MAX, true);
        message.object("action").only(Set.of("name")).word("name", action);
    }

    private static void voiceCall(Part message) {
        noHeader(message);
        body(message, BODY_MAX, true);
        var action = message.object("action").only(Set.of("name", "parameters"));
        action.word("name", "voice_call");
        action.objectIfAny("parameters")
                .ifPresent(
                        parameters -> {
                            parameters.only(Set.of("display_text", "ttl_minutes", "payload"));
                            parameters.textIfAny("display_text", BUTTON_TITLE_MAX);
                            if (parameters.has("ttl_minutes")) {
                                parameters.whole("ttl_minutes", 1, TTL_MINUTES_MAX);
                            }
                        });
    }

    private static void addressMessage(Part message, Knowledge knowledge) {
        if (!knowledge.callingCode().equals("91")) {
            throw GraphError.value("address_message is available to Indian numbers only.")
                    .refusal();
        }
        body(message, BODY_MAX, true);
        message.object("action").only(Set.of("name", "parameters")).word("name", "address_message");
    }

    /**
     * Header and footer as this kind allows them, and no key that interactive messages do not have.
     */
    static void parts(Part message, Set<String> headers, boolean headerRequired) {
        message.only(Set.of("type", "header", "body", "footer", "action"));
        if (headerRequired && !message.has("header")) {
            throw GraphError.missing(message.path() + "['header']").refusal();
        }
        message.objectIfAny("header").ifPresent(header -> header(header, headers));
        message.objectIfAny("footer")
                .ifPresent(footer -> footer.only(Set.of("text")).text("text", FOOTER_MAX));
    }

    private static void header(Part header, Set<String> allowed) {
        var type = header.text("type", 64);
        if (!allowed.contains(type)) {
            throw GraphError.value(header.path() + "['type'] \"" + type + "\" is not allowed here.")
                    .refusal();
        }
        header.only(Set.of("type", type));
        if (type.equals("text")) {
            header.text("text", HEADER_MAX);
        } else {
            var media = header.object(type);
            media.only(
                    type.equals("document")
                            ? Set.of("id", "link", "filename")
                            : Set.of("id", "link"));
            BasicRules.source(media);
        }
    }

    static void noHeader(Part message) {
        if (message.has("header")) {
            throw GraphError.value(message.path() + "['header'] is not allowed for this type.")
                    .refusal();
        }
        parts(message, Set.of(), false);
    }

    static void body(Part message, int max, boolean required) {
        if (required || message.has("body")) {
            message.object("body").only(Set.of("text")).text("text", max);
        }
    }
}
