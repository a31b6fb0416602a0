package app.tendero.sandbox.shopify;

import app.tendero.sandbox.shopify.graphql.Links;
import app.tendero.sandbox.shopify.pages.CheckoutPage;
import app.tendero.sandbox.shopify.pages.Pages;
import app.tendero.sandbox.shopify.shop.Address;
import app.tendero.sandbox.shopify.shop.Buyer;
import app.tendero.sandbox.shopify.shop.Checkout;
import app.tendero.sandbox.shopify.shop.Product;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.Till;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages around payment: checkout, draft order invoice, thank-you and order status. */
final class CheckoutDoor {

    private final Webhooks webhooks;
    private final StockNews news;

    CheckoutDoor(Webhooks webhooks) {
        this.webhooks = webhooks;
        this.news = new StockNews(webhooks);
    }

    Reply show(ShopDoors.Visit visit, Shop shop) {
        synchronized (shop) {
            var checkout = shop.sales().checkout(visit.path("token"));
            if (checkout.isEmpty()) {
                return gone(shop);
            }
            if (checkout.get().order().isPresent()) {
                return Reply.redirect(thanks(shop, checkout.get()));
            }
            var soldOut = Till.cutToStock(checkout.get());
            return page(shop, 200, checkout.get(), List.of(), soldOut);
        }
    }

    Reply pay(ShopDoors.Visit visit, Shop shop) {
        synchronized (shop) {
            var checkout = shop.sales().checkout(visit.path("token"));
            if (checkout.isEmpty()) {
                return gone(shop);
            }
            checkout.get().buyer(buyer(visit, checkout.get().details().buyer()));
            return switch (Till.pay(shop, checkout.get())) {
                case Till.Outcome.Paid paid -> {
                    if (paid.first()) {
                        var payload = new OrderPayload(shop, paid.order(), visit.links()).json();
                        webhooks.send(shop, "orders/create", payload);
                        news.sold(shop, paid.order());
                    }
                    yield Reply.redirect(thanks(shop, checkout.get()));
                }
                case Till.Outcome.Incomplete incomplete ->
                        page(shop, 422, checkout.get(), incomplete.fields(), List.of());
                case Till.Outcome.Short few ->
                        page(shop, 409, checkout.get(), List.of(), few.titles());
            };
        }
    }

    Reply thanks(ShopDoors.Visit visit, Shop shop) {
        synchronized (shop) {
            return shop.sales()
                    .checkout(visit.path("token"))
                    .flatMap(Checkout::order)
                    .map(order -> Reply.html(200, Pages.thankYou(shop, relative(shop), order)))
                    .orElseGet(() -> gone(shop));
        }
    }

    Reply order(ShopDoors.Visit visit, Shop shop) {
        var id = visit.path("id");
        synchronized (shop) {
            return number(id)
                    .flatMap(shop.sales()::order)
                    .map(order -> Reply.html(200, Pages.thankYou(shop, relative(shop), order)))
                    .orElseGet(() -> gone(shop));
        }
    }

    Reply product(ShopDoors.Visit visit, Shop shop) {
        synchronized (shop) {
            return shop.catalogue()
                    .product(visit.path("handle"))
                    .filter(Product::onSale)
                    .map(product -> Reply.html(200, Pages.product(shop, relative(shop), product)))
                    .orElseGet(() -> gone(shop));
        }
    }

    private static Reply page(
            Shop shop, int status, Checkout checkout, List<String> missing, List<String> soldOut) {
        return Reply.html(
                status, CheckoutPage.html(shop, relative(shop), checkout, missing, soldOut));
    }

    /** Pages link to their own host, whatever name the browser reached it by. */
    private static Links relative(Shop shop) {
        return Links.of("", shop);
    }

    private static String thanks(Shop shop, Checkout checkout) {
        return relative(shop).base() + "/checkouts/" + checkout.token() + "/thank-you";
    }

    private static Reply gone(Shop shop) {
        return Reply.html(
                404, Pages.problem(shop, "Page not found", "This page is no longer there."));
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** What the form says; a field that was not sent at all keeps what the checkout knew. */
    private static Buyer buyer(ShopDoors.Visit visit, Buyer known) {
        var before = known.address();
        var address =
                new Address(
                        field(visit, "first_name", before.firstName()),
                        field(visit, "last_name", before.lastName()),
                        field(visit, "address1", before.address1()),
                        before.address2(),
                        field(visit, "city", before.city()),
                        before.province(),
                        field(visit, "zip", before.zip()),
                        field(visit, "country", before.country()),
                        field(visit, "phone", known.phone()));
        return new Buyer(
                field(visit, "email", known.email()),
                field(visit, "phone", known.phone()),
                known.country(),
                address);
    }

    private static @Nullable String field(
            ShopDoors.Visit visit, String name, @Nullable String known) {
        if (visit.context().request().getFormAttribute(name) == null) {
            return known;
        }
        var value = visit.form(name);
        return value.isEmpty() ? null : value;
    }
}
