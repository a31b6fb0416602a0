package app.tendero.store;

/** The body that the API's description shows. */
final class StoreExample {

    static final String BODY =
            """
            {"store_domain": "linen-house.myshopify.com",
             "private_app": true,
             "access_token": "shpat_…",
             "api_key": "…",
             "api_secret": "…",
             "storefront_token": "…",
             "whatsapp": {"phone_number_id": "106540352242922",
                          "waba_id": "102290129340398",
                          "token": "EAAG…",
                          "verify_token": "…",
                          "app_secret": "…",
                          "display_phone_number": "+33 1 23 45 67 89"},
             "settings": {"welcome_message": "Welcome to Linen House.",
                          "languages": ["en", "fr"],
                          "currency": "EUR",
                          "timezone": "Europe/Paris",
                          "max_quantity": 20,
                          "cart_life_days": 30,
                          "checkout": "storefront_cart"}}""";

    private StoreExample() {}
}
