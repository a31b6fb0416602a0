package app.tendero.shopify;

import app.tendero.platform.Secret;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;

/** Carries one question to Shopify. Never fails: what went wrong is a {@link Reply}. */
interface Transport {

    /** With an Admin token, {@code X-Shopify-Access-Token}. */
    Uni<Reply> admin(String url, Secret token, String json);

    /** With a public storefront token, {@code X-Shopify-Storefront-Access-Token}. */
    Uni<Reply> storefront(String url, Secret token, String json);

    /** Without a token, as OAuth's token endpoint wants it. */
    Uni<Reply> open(String url, String json);

    sealed interface Reply {

        /**
         * @param version {@code X-Shopify-API-Version}: which version answered
         * @param retryAfter as a header said
         * @param body empty where the status is not 200, nor one that OAuth refuses with
         */
        record Answered(
                int status, Optional<String> version, Optional<Duration> retryAfter, String body)
                implements Reply {}

        /** Certainly not asked: no connection. */
        record Unreachable(String what) implements Reply {}

        /** Perhaps asked: too late, or cut while we waited. */
        record Broken(String what) implements Reply {}
    }
}
