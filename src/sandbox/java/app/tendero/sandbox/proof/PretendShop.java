package app.tendero.sandbox.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A shop of the pretend Shopify from a browser's side, and as a witness. */
final class PretendShop {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private static final String FORM =
            "email=kerry%40example.com&first_name=Kerry&last_name=Byrne&address1=12+Harbour+Road"
                    + "&zip=D02+X285&city=Dublin&country=IE";

    private final URI state;

    PretendShop(URI origin, String handle) {
        this.state = origin.resolve("/sandbox/shopify/" + handle + "/state");
    }

    /** A checkout that was paid, and what it held; quantities by variant id. */
    record Paid(String token, Map<Long, Integer> lines) {}

    /** Opens a payment link, fills in the form and presses Pay. */
    Paid pay(URI link) {
        var page = send(HttpRequest.newBuilder(link).GET());
        var token = lastPart(page.uri());
        var lines = lines(checkout(token));
        var thanks =
                send(
                        HttpRequest.newBuilder(page.uri())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(FORM)));
        if (!thanks.uri().getPath().endsWith("/thank-you")) {
            throw new IllegalStateException("not paid: " + thanks.uri());
        }
        return new Paid(token, lines);
    }

    /** What was ordered, by the checkout it came from. */
    Map<String, List<Map<Long, Integer>>> orders() {
        var orders = new HashMap<String, List<Map<Long, Integer>>>();
        for (var order : state().path("orders")) {
            orders.computeIfAbsent(order.path("checkoutToken").asText(), token -> new ArrayList<>())
                    .add(lines(order));
        }
        return orders;
    }

    private JsonNode checkout(String token) {
        for (var checkout : state().path("checkouts")) {
            if (checkout.path("token").asText().equals(token)) {
                return checkout;
            }
        }
        throw new IllegalStateException("no such checkout: " + token);
    }

    private JsonNode state() {
        try {
            return JSON.readTree(send(HttpRequest.newBuilder(state).GET()).body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("the shop's state is no JSON", e);
        }
    }

    private static Map<Long, Integer> lines(JsonNode orderOrCheckout) {
        var lines = new TreeMap<Long, Integer>();
        for (var line : orderOrCheckout.path("lines")) {
            var unused =
                    lines.merge(
                            line.path("variantId").asLong(),
                            line.path("quantity").asInt(),
                            Integer::sum);
        }
        return lines;
    }

    private static String lastPart(URI page) {
        return page.getPath().replaceFirst("^.*/", "");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer =
                    HTTP.send(
                            request.timeout(Duration.ofSeconds(20)).build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.uri() + " says " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
