package app.tendero.catalogue.goods;

import app.tendero.catalogue.goods.ProductBody.Wanted;
import app.tendero.catalogue.mirror.Goods;
import app.tendero.catalogue.mirror.MirrorProduct;
import app.tendero.catalogue.mirror.MirrorReader;
import app.tendero.kernel.ProductId;
import app.tendero.platform.FieldError;
import app.tendero.shopify.GlobalId;
import app.tendero.shopify.ProductWrites;
import app.tendero.shopify.ShopifyAnswer;
import app.tendero.shopify.Trouble;
import app.tendero.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes and changes products in a shop, and has the mirror fetch what came of it. */
@Singleton
class ProductChanges {

    private final ProductWrites writes;
    private final MirrorReader mirror;
    private final Goods goods;

    ProductChanges(ProductWrites writes, MirrorReader mirror, Goods goods) {
        this.writes = writes;
        this.mirror = mirror;
        this.goods = goods;
    }

    /** What came of one product. */
    sealed interface Outcome {

        /**
         * @param made whether it is new
         */
        record Done(long id, boolean made) implements Outcome {}

        /** It cannot be taken as it is. */
        record Wrong(List<FieldError> errors) implements Outcome {}

        /** The merchant has not let us. */
        record NotGranted() implements Outcome {}

        /**
         * Shopify did not answer.
         *
         * @param perhaps whether it may have been done all the same
         */
        record Away(String why, boolean perhaps) implements Outcome {}
    }

    Uni<Outcome> set(Store store, Wanted wanted) {
        return wanted.id().isPresent() && wanted.input().containsKey("variants")
                ? left(store, wanted)
                        .chain(
                                errors ->
                                        errors.isEmpty()
                                                ? written(store, wanted)
                                                : Uni.createFrom().item(new Outcome.Wrong(errors)))
                : written(store, wanted);
    }

    /** Shopify deletes the variants that a list leaves out; nobody shall do so by accident. */
    private Uni<List<FieldError>> left(Store store, Wanted wanted) {
        return mirror.products(store.id(), List.of(new ProductId(wanted.id().orElseThrow())))
                .map(found -> found.stream().findFirst().map(kept -> left(kept, wanted)))
                .map(errors -> errors.orElse(List.of()));
    }

    private static Set<Object> named(Wanted wanted) {
        var named = new HashSet<>();
        if (wanted.input().get("variants") instanceof List<?> variants) {
            for (var variant : variants) {
                if (variant instanceof Map<?, ?> fields && fields.containsKey("id")) {
                    named.add(fields.get("id"));
                }
            }
        }
        return named;
    }

    private static List<FieldError> left(MirrorProduct kept, Wanted wanted) {
        var named = named(wanted);
        var errors = new ArrayList<FieldError>();
        for (var variant : kept.variants()) {
            if (!named.contains(GlobalId.of("ProductVariant", variant.id().value()))) {
                errors.add(
                        new FieldError(
                                "variants",
                                "the list replaces all variants, and "
                                        + variant.id()
                                        + " is not in it"));
            }
        }
        return errors;
    }

    private Uni<Outcome> written(Store store, Wanted wanted) {
        return writes.set(store, wanted.id(), wanted.input())
                .chain(
                        answer ->
                                switch (answer) {
                                    case ShopifyAnswer.Data<Long>(var id) ->
                                            done(store, wanted, id);
                                    case ShopifyAnswer.Partial<Long>(var id, var codes) ->
                                            done(store, wanted, id);
                                    case ShopifyAnswer.None<Long>(var trouble) ->
                                            Uni.createFrom().item(outcome(trouble));
                                });
    }

    private Uni<Outcome> done(Store store, Wanted wanted, long id) {
        return goods.changed(store.id(), new ProductId(id), Optional.empty())
                .replaceWith(new Outcome.Done(id, wanted.id().isEmpty()));
    }

    private static Outcome outcome(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Refused(var errors) ->
                    new Outcome.Wrong(errors.stream().map(ProductChanges::error).toList());
            case Trouble.Denied denied -> new Outcome.NotGranted();
            case Trouble.Busy busy -> new Outcome.Away(trouble.word(), false);
            case Trouble.Closed closed -> new Outcome.Away(trouble.word(), false);
            case Trouble.Down down -> new Outcome.Away(trouble.word(), down.code() != 0);
            case Trouble.Unknown unknown -> new Outcome.Away(trouble.word(), true);
            case Trouble.Misasked misasked -> new Outcome.Away(trouble.word(), false);
        };
    }

    private static FieldError error(Trouble.UserError error) {
        var field = ProductBody.named(error.field());
        return new FieldError(
                field.isEmpty() ? "product" : field, "Shopify refuses it: " + error.code());
    }

    /** Result lines are maps in the order in which they are read. */
    static Map<String, Object> told(int index, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var id, var made) ->
                    Map.of("index", index, "id", id, "outcome", made ? "created" : "changed");
            case Outcome.Wrong(var errors) ->
                    Map.of("index", index, "outcome", "invalid", "errors", errors);
            case Outcome.NotGranted() -> Map.of("index", index, "outcome", "not_granted");
            case Outcome.Away(var why, var perhaps) ->
                    Map.of(
                            "index",
                            index,
                            "outcome",
                            perhaps ? "unknown" : "not_done",
                            "reason",
                            why);
        };
    }
}
