package app.tendero.admin.page;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Something that needs the merchant.
 *
 * @param id stable, for programs
 * @param tone {@code critical} where nothing is sold, else {@code warning}
 * @param title what is wrong, in a plain sentence
 * @param detail what to do about it
 * @param href the page where it is done
 */
@RegisterForReflection
record Trouble(String id, String tone, String title, String detail, String href) {

    static Trouble critical(String id, String title, String detail, String href) {
        return new Trouble(id, "critical", title, detail, href);
    }

    static Trouble warning(String id, String title, String detail, String href) {
        return new Trouble(id, "warning", title, detail, href);
    }
}
