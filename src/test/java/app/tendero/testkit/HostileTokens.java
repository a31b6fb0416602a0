package app.tendero.testkit;

import app.tendero.sandbox.DemoStores;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Session tokens that must open nothing, each named for what is wrong with it. All but the forged
 * ones carry a signature with the app's own secret: what is wrong is what they say.
 */
public final class HostileTokens {

    private static final String SECRET = DemoStores.SHOPIFY_APP_SECRET;
    private static final String USER = "548380009";

    private final Map<String, String> all = new LinkedHashMap<>();
    private final String handle;
    private final Instant now;
    private final String good;

    private HostileTokens(String handle, Instant now) {
        this.handle = handle;
        this.now = now;
        this.good = SessionToken.signed(SessionToken.HEADER, claims(c -> {}), SECRET);
    }

    /** By name; every one is about this shop or tries to be. */
    public static Map<String, String> at(String handle, Instant now) {
        var made = new HostileTokens(handle, now);
        made.forged();
        made.headers();
        made.times();
        made.audiences();
        made.people();
        made.shops();
        made.shapes();
        return made.all;
    }

    private void forged() {
        var parts = good.split("\\.");
        var text = parts[0] + "." + parts[1];
        for (var secret :
                List.of("", "x", SECRET + " ", SECRET.substring(1), "shpss_other", handle)) {
            if (!secret.isEmpty()) {
                add(
                        "signed with " + secret,
                        SessionToken.signed(SessionToken.HEADER, claims(c -> {}), secret));
            }
        }
        add("no signature", text + ".");
        add("no third part", text);
        add("a fourth part", good + ".x");
        add("an empty fourth part", good + ".");
        add("padded signature", good + "=");
        add("signature cut", good.substring(0, good.length() - 1));
        add("signature longer", good + "A");
        add("spare bits in the signature", withSpareBits());
        add(
                "signature in hex",
                text
                        + "."
                        + java.util.HexFormat.of()
                                .formatHex(SessionToken.mac("HmacSHA256", SECRET, text)));
        add(
                "signature over the claims alone",
                text + "." + SessionToken.base64(SessionToken.mac("HmacSHA256", SECRET, parts[1])));
        add("HS512 said and done", algorithm("HS512", "HmacSHA512"));
        add("HS384 said and done", algorithm("HS384", "HmacSHA384"));
        add("HS1 said and done", algorithm("HS1", "HmacSHA1"));
        add(
                "HS512 done",
                text + "." + SessionToken.base64(SessionToken.mac("HmacSHA512", SECRET, text)));
        for (int i = 0; i < 32; i++) {
            var mac = SessionToken.mac("HmacSHA256", SECRET, text);
            mac[i] ^= 1;
            add("bit flipped in byte " + i, text + "." + SessionToken.base64(mac));
        }
        var other =
                SessionToken.signed(SessionToken.HEADER, claims(c -> c.put("sub", "1")), SECRET);
        add("another one's signature", text + "." + other.split("\\.")[2]);
        add("another one's claims", parts[0] + "." + other.split("\\.")[1] + "." + parts[2]);
        add("zeros for a signature", text + "." + SessionToken.base64(new byte[32]));
    }

    private void headers() {
        for (var header :
                List.of(
                        "{\"alg\":\"none\",\"typ\":\"JWT\"}",
                        "{\"alg\":\"None\"}",
                        "{\"alg\":\"NONE\"}",
                        "{\"alg\":\"\"}",
                        "{\"alg\":null}",
                        "{\"alg\":[\"HS256\"]}",
                        "{\"alg\":\"hs256\"}",
                        "{\"alg\":\"HS256 \"}",
                        "{\"alg\":\"HS512\"}",
                        "{\"alg\":\"RS256\"}",
                        "{\"alg\":\"ES256\"}",
                        "{\"alg\":\"PS256\"}",
                        "{\"alg\":\"EdDSA\"}",
                        "{\"alg\":\"dir\",\"enc\":\"A256GCM\"}",
                        "{\"typ\":\"JWT\"}",
                        "{}",
                        "[]",
                        "\"HS256\"",
                        "null",
                        "HS256",
                        "{\"alg\":\"HS256\",\"alg\":\"none\"}",
                        "{\"alg\":\"none\",\"alg\":\"HS256\"}",
                        "{\"alg\":\"HS256\",\"typ\":\"at+jwt\"}",
                        "{\"alg\":\"HS256\",\"typ\":1}",
                        "{\"alg\":\"HS256\",\"cty\":\"JWT\"}",
                        "{\"alg\":\"HS256\",\"crit\":[\"exp\"]}",
                        "{\"alg\":\"HS256\",\"crit\":[]}",
                        "{\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\"]}",
                        "{\"alg\":\"HS256\",\"kid\":\"../../dev/null\"}",
                        "{\"alg\":\"HS256\",\"kid\":\"' OR 1=1 --\"}",
                        "{\"alg\":\"HS256\",\"jwk\":{\"kty\":\"oct\",\"k\":\"AA\"}}",
                        "{\"alg\":\"HS256\",\"jku\":\"https://evil.example/keys\"}",
                        "{\"alg\":\"HS256\",\"x5u\":\"https://evil.example/cert\"}",
                        "{\"alg\":\"HS256\",\"x5c\":[\"AA\"]}",
                        "{\"alg\":\"HS256\",\"zip\":\"DEF\"}",
                        "{\"alg\":\"HS256\",\"typ\":\"JWT\"} ,",
                        "{\"alg\":\"HS256\",\"typ\":\"JWT\"}{}",
                        "\uFEFF{\"alg\":\"none\"}")) {
            add("header " + header, SessionToken.signed(header, claims(c -> {}), SECRET));
            add(
                    "header " + header + " without signature",
                    SessionToken.encoded(header)
                            + "."
                            + SessionToken.encoded(claims(c -> {}))
                            + ".");
        }
    }

    private void times() {
        var at = now.getEpochSecond();
        claim("expired by 11 s", c -> c.put("exp", at - 11));
        claim("expired by a day", c -> c.put("exp", at - 86_400));
        claim("good from 90 s on", c -> c.put("nbf", at + 90));
        claim("issued in 90 s", c -> c.put("iat", at + 90));
        claim("issued tomorrow", c -> c.put("iat", at + 86_400));
        for (var name : List.of("exp", "nbf", "iat")) {
            claim("no " + name, c -> c.remove(name));
            claim(name + " null", c -> c.putNull(name));
            claim(name + " as text", c -> c.put(name, "" + at));
            claim(name + " with a fraction", c -> c.put(name, at + 0.5));
            claim(name + " negative", c -> c.put(name, -1));
            claim(name + " true", c -> c.put(name, true));
            claim(name + " in a list", c -> c.putArray(name).add(at));
            claim(
                    name + " beyond long",
                    c -> c.put(name, new java.math.BigInteger("9".repeat(40))));
            raw(name + " of a million digits", "\"" + name + "\":" + "9".repeat(2_000) + ",");
            raw(name + " as exponent", "\"" + name + "\":1e400,");
            raw(name + " twice", "\"" + name + "\":" + at + ",");
        }
    }

    private void audiences() {
        var key = DemoStores.SHOPIFY_APP_KEY;
        for (var audience :
                List.of(
                        "",
                        "other-app",
                        key + " ",
                        " " + key,
                        key.toUpperCase(java.util.Locale.ROOT),
                        key + ",other",
                        key + "\u0000",
                        "sandbox-shopify-app-ke",
                        "*")) {
            claim("for the app '" + audience + "'", c -> c.put("aud", audience));
        }
        claim("for nobody", c -> c.remove("aud"));
        claim("for null", c -> c.putNull("aud"));
        claim("for a list of apps", c -> c.putArray("aud").add(key));
        claim("for two apps", c -> c.putArray("aud").add("other").add(key));
        claim("for an object", c -> c.putObject("aud").put("id", key));
        claim("for 1", c -> c.put("aud", 1));
        raw("for two apps, one after the other", "\"aud\":\"other\",");
    }

    private void people() {
        for (var user :
                List.of(
                        "",
                        " ",
                        "kerry",
                        "1;2",
                        "1 OR 1=1",
                        "-1",
                        "+1",
                        "1.0",
                        "0x1",
                        "1\n",
                        "\u0661",
                        "\uFF11",
                        "1".repeat(21),
                        "1\u0000",
                        "../1",
                        "<b>1</b>")) {
            claim("of '" + user + "'", c -> c.put("sub", user));
        }
        claim("of nobody", c -> c.remove("sub"));
        claim("of a number", c -> c.put("sub", 548380009));
        claim("of several", c -> c.putArray("sub").add("1").add("2"));
    }

    private void shops() {
        var domain = handle + ".myshopify.com";
        for (var bad : HostileShops.at(handle)) {
            shop("dest and iss at '" + bad + "'", "https://" + bad, "https://" + bad + "/admin");
        }
        for (var dest :
                List.of(
                        "http://" + domain,
                        "HTTPS://" + domain,
                        domain,
                        "//" + domain,
                        "https:/" + domain,
                        "https:" + domain,
                        "ftp://" + domain,
                        "https://" + domain + "/",
                        "https://" + domain + "/admin",
                        " https://" + domain,
                        "https:// " + domain,
                        "https://" + domain + "#",
                        "javascript://" + domain,
                        "",
                        "https://",
                        "https://https://" + domain)) {
            shop("dest '" + dest + "'", dest, "https://" + domain + "/admin");
        }
        for (var iss :
                List.of(
                        "https://" + domain,
                        "https://" + domain + "/admin/",
                        "https://" + domain + "/Admin",
                        "https://" + domain + "//admin",
                        "https://" + domain + "/admin?x",
                        "http://" + domain + "/admin",
                        domain + "/admin",
                        "https://casa-pepe.myshopify.com/admin",
                        "https://evil.example/admin",
                        "https:///admin",
                        "/admin",
                        "",
                        "https://admin",
                        "https://" + domain + "/x/../admin")) {
            shop("iss '" + iss + "'", "https://" + domain, iss);
        }
        claim("no dest", c -> c.remove("dest"));
        claim("no iss", c -> c.remove("iss"));
        claim("dest in a list", c -> c.putArray("dest").add("https://" + domain));
        claim("iss in a list", c -> c.putArray("iss").add("https://" + domain + "/admin"));
        raw("two shops", "\"dest\":\"https://casa-pepe.myshopify.com\",");
    }

    private void shapes() {
        for (var text :
                List.of(
                        "",
                        ".",
                        "..",
                        "...",
                        "a.b.c",
                        "eyJ",
                        "eyJ..",
                        " " + good,
                        good + " ",
                        good + "\n",
                        "Bearer " + good,
                        good.replace('.', ','),
                        good.replace(".", ".."),
                        good.replace(".", ".\u0000"),
                        "\u202E" + good,
                        "%65yJ.a.b",
                        "eyJ" + "A".repeat(5_000) + ".A.A",
                        "null",
                        "undefined",
                        "[object Promise]",
                        "{}",
                        "eyJhbGciOiJIUzI1NiJ9.e30.")) {
            add("the text '" + text + "'", text);
        }
        for (var claims :
                List.of(
                        "",
                        "{}",
                        "[]",
                        "null",
                        "1",
                        "\"x\"",
                        "{\"exp\":",
                        "[".repeat(3_000),
                        "{\"a\":".repeat(200))) {
            add("claims " + claims, SessionToken.signed(SessionToken.HEADER, claims, SECRET));
        }
        var big = claims(c -> c.put("x", "y".repeat(4_000)));
        add("over the size", SessionToken.signed(SessionToken.HEADER, big, SECRET));
        add(
                "claims and something after them",
                SessionToken.signed(SessionToken.HEADER, claims(c -> {}) + "{}", SECRET));
    }

    private String withSpareBits() {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var last = alphabet.indexOf(good.charAt(good.length() - 1));
        return good.substring(0, good.length() - 1) + alphabet.charAt(last | 1);
    }

    private String algorithm(String name, String java) {
        var text =
                SessionToken.encoded("{\"alg\":\"" + name + "\"}")
                        + "."
                        + SessionToken.encoded(claims(c -> {}));
        return text + "." + SessionToken.base64(SessionToken.mac(java, SECRET, text));
    }

    private void shop(String name, String dest, String iss) {
        claim(name, c -> c.put("dest", dest).put("iss", iss));
    }

    private void claim(String name, Consumer<ObjectNode> change) {
        add(name, SessionToken.signed(SessionToken.HEADER, claims(change), SECRET));
    }

    /** The good claims with some text before them. */
    private void raw(String name, String before) {
        var claims = "{" + before + claims(c -> {}).substring(1);
        add(name, SessionToken.signed(SessionToken.HEADER, claims, SECRET));
    }

    private String claims(Consumer<ObjectNode> change) {
        return SessionToken.claims(handle, USER, now, change);
    }

    private void add(String name, String token) {
        if (all.put(name, token) != null) {
            throw new IllegalStateException("two are called " + name);
        }
    }
}
