package app.tendero.sandbox;

import java.net.URI;

/**
 * What the terminal says when there is something to look at; no log line, whatever the log's level
 * or form.
 */
final class Banner {

    private Banner() {}

    static void ready(URI origin) {
        System.out.println("Tendero's sandbox is ready: " + origin + "/sandbox");
        System.out.println(
                "The merchant's side, as in Shopify's admin: " + origin + "/sandbox/admin");
        System.out.flush();
    }
}
