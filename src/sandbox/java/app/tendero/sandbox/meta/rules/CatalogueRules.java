package app.tendero.sandbox.meta.rules;

import java.util.ArrayList;
import java.util.Set;

/** Messages that show products of the attached catalogue: one, several, or the whole of it. */
final class CatalogueRules {

    private static final int SECTIONS_MAX = 10;
    private static final int ITEMS_MAX = 30;
    private static final int RETAILER_ID_MAX = 100;

    private CatalogueRules() {}

    static void check(String type, Part message, Knowledge knowledge) {
        switch (type) {
            case "product" -> single(message, knowledge);
            case "product_list" -> several(message, knowledge);
            default -> whole(message, knowledge);
        }
    }

    private static void single(Part message, Knowledge knowledge) {
        InteractiveRules.noHeader(message);
        InteractiveRules.body(message, InteractiveRules.BODY_MAX, false);
        product(
                message.object("action").only(Set.of("catalog_id", "product_retailer_id")),
                knowledge);
    }

    private static void several(Part message, Knowledge knowledge) {
        InteractiveRules.parts(message, Set.of("text"), true);
        InteractiveRules.body(message, InteractiveRules.BODY_MAX, true);
        var action = message.object("action").only(Set.of("catalog_id", "sections"));
        catalogue(action, knowledge);
        var sections = action.list("sections", 1, SECTIONS_MAX);
        var items = new ArrayList<String>();
        for (var section : sections) {
            section.only(Set.of("title", "product_items"));
            InteractiveRules.sectionTitle(section, sections.size());
            for (var item : section.list("product_items", 1, ITEMS_MAX)) {
                item.only(Set.of("product_retailer_id"));
                items.add(sku(item, knowledge));
            }
        }
        if (items.size() > ITEMS_MAX) {
            throw GraphError.value("Total product count exceed max allowed count: " + ITEMS_MAX)
                    .refusal();
        }
    }

    private static void whole(Part message, Knowledge knowledge) {
        InteractiveRules.noHeader(message);
        InteractiveRules.body(message, InteractiveRules.BODY_MAX, true);
        if (knowledge.catalogue().isEmpty()) {
            throw noCatalogue();
        }
        var action = message.object("action").only(Set.of("name", "parameters"));
        action.word("name", "catalog_message");
        action.objectIfAny("parameters")
                .ifPresent(
                        parameters -> {
                            parameters.only(Set.of("thumbnail_product_retailer_id"));
                            if (parameters.has("thumbnail_product_retailer_id")) {
                                known(
                                        parameters.text(
                                                "thumbnail_product_retailer_id", RETAILER_ID_MAX),
                                        knowledge);
                            }
                        });
    }

    /** One product named by its catalogue and SKU. */
    static void product(Part action, Knowledge knowledge) {
        catalogue(action, knowledge);
        sku(action, knowledge);
    }

    private static void catalogue(Part action, Knowledge knowledge) {
        var id = action.text("catalog_id", RETAILER_ID_MAX);
        var attached = knowledge.catalogue().orElseThrow(CatalogueRules::noCatalogue);
        if (!attached.equals(id)) {
            throw GraphError.value("Catalog with the given id is not connected to this account.")
                    .refusal();
        }
    }

    private static String sku(Part item, Knowledge knowledge) {
        var id = item.text("product_retailer_id", RETAILER_ID_MAX);
        known(id, knowledge);
        return id;
    }

    private static void known(String sku, Knowledge knowledge) {
        if (!knowledge.knows(sku)) {
            throw GraphError.value("Products not found in FB Catalog: " + sku).refusal();
        }
    }

    private static GraphRefusal noCatalogue() {
        return GraphError.value("No catalog is connected to this account.").refusal();
    }
}
