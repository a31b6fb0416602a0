package app.tendero.admin.page;

import java.util.Locale;

/** The pages of the admin, each with the module that fills it. */
enum AdminPage {
    HOME("Home"),
    INBOX("Inbox"),
    WHATSAPP("WhatsApp"),
    CONVERSATION("Conversation"),
    MENU("Menu"),
    ANSWERS("Answers"),
    SCHEDULE("Schedule"),
    TICKETS("Tickets"),
    CUSTOMERS("Customers' data"),
    TEAM("Team"),
    ACTIVITY("Activity");

    private final String title;

    AdminPage(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Where Shopify's admin opens it, {@code /admin/activity}; home is the root. */
    String path() {
        return this == HOME ? "/" : "/admin/" + module();
    }

    /** Its file in {@code META-INF/resources/admin/pages}, without the ending. */
    String module() {
        return name().toLowerCase(Locale.ROOT);
    }
}
