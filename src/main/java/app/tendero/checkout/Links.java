package app.tendero.checkout;

import app.tendero.shopify.ChatAttributes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** What all links to a checkout have in common. */
final class Links {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Links() {}

    /** The link with the mark that the merchant's reports group sales by. */
    static String fromWhatsApp(String url) {
        var mark = ChatAttributes.SOURCE + "=" + ChatAttributes.WHATSAPP;
        return url + (url.contains("?") ? "&" : "?") + mark;
    }

    static String json(Map<String, String> object) {
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings are always writable", e);
        }
    }
}
