package app.tendero.conversation;

import java.util.List;

/** What a shop's desk answers: its questions, how it is reached, what it makes and when. */
public enum DeskWording implements WordingKey {
    // what the merchant answers to everybody
    LABEL_FAQ("label.faq", Limit.BUTTON),
    LABEL_CONTACT("label.contact", Limit.BUTTON),
    ABOUT_FAQ("about.faq", Limit.ROW_DESCRIPTION),
    ABOUT_CONTACT("about.contact", Limit.ROW_DESCRIPTION),
    LABEL_PLACE("label.place", Limit.BUTTON),
    LABEL_SAVE_CONTACT("label.save_contact", Limit.BUTTON),
    LABEL_PRODUCTS_FOR_IT("label.products_for_it", Limit.BUTTON),
    ABOUT_PRODUCTS_FOR_IT("about.products_for_it", Limit.ROW_DESCRIPTION),
    OPEN_FAQ("open.faq", Limit.BUTTON),
    SECTION_FAQ("section.faq", Limit.SECTION),
    FAQ_BODY("faq.body", Limit.BODY),
    FAQ_NONE("faq.none", Limit.BODY),
    FAQ_MEANT("faq.meant", Limit.BODY),
    FAQ_ANSWER("faq.answer", Limit.BODY, "question", "answer"),
    CONTACT_TITLE("contact.title", Limit.LINE, "store"),
    CONTACT_PHONE("contact.phone", Limit.LINE, "phone"),
    CONTACT_EMAIL("contact.email", Limit.LINE, "email"),
    CONTACT_WEBSITE("contact.website", Limit.LINE, "website"),
    CONTACT_PLACE("contact.place", Limit.LINE, "place"),
    HOURS_TITLE("hours.title", Limit.LINE),
    HOURS_DAY("hours.day", Limit.LINE, "day", "times"),
    HOURS_DAY_CLOSED("hours.day_closed", Limit.LINE, "day"),
    HOURS_ALWAYS("hours.always", Limit.LINE),
    HOURS_OPEN_NOW("hours.open_now", Limit.LINE, "time"),

    // what is made, and when
    LABEL_SCHEDULE("label.schedule", Limit.BUTTON),
    ABOUT_SCHEDULE("about.schedule", Limit.ROW_DESCRIPTION),
    LABEL_SCHEDULE_TODAY("label.schedule_today", Limit.BUTTON),
    LABEL_SCHEDULE_WEEK("label.schedule_week", Limit.BUTTON),
    LABEL_SCHEDULE_LINES("label.schedule_lines", Limit.BUTTON),
    LABEL_SCHEDULE_MINE("label.schedule_mine", Limit.BUTTON),
    ABOUT_SCHEDULE_TODAY("about.schedule_today", Limit.ROW_DESCRIPTION),
    ABOUT_SCHEDULE_WEEK("about.schedule_week", Limit.ROW_DESCRIPTION),
    ABOUT_SCHEDULE_LINES("about.schedule_lines", Limit.ROW_DESCRIPTION),
    ABOUT_SCHEDULE_MINE("about.schedule_mine", Limit.ROW_DESCRIPTION),
    OPEN_SCHEDULE("open.schedule", Limit.BUTTON),
    SECTION_SCHEDULE("section.schedule", Limit.SECTION),
    SCHEDULE_BODY("schedule.body", Limit.BODY),
    SCHEDULE_TODAY("schedule.today", Limit.LINE),
    SCHEDULE_WEEK("schedule.week", Limit.LINE),
    SCHEDULE_LINES("schedule.lines", Limit.LINE),
    SCHEDULE_MINE("schedule.mine", Limit.LINE, "order"),
    SCHEDULE_EMPTY_TODAY("schedule.empty_today", Limit.BODY),
    SCHEDULE_EMPTY_WEEK("schedule.empty_week", Limit.BODY),
    SCHEDULE_EMPTY_LINES("schedule.empty_lines", Limit.BODY),
    SCHEDULE_EMPTY_MINE("schedule.empty_mine", Limit.BODY, "order"),
    SCHEDULE_HIDDEN("schedule.hidden", Limit.BODY),
    SCHEDULE_AWAY("schedule.away", Limit.BODY),
    SCHEDULE_MORE("schedule.more", Limit.LINE),
    SCHEDULE_ENTRY("schedule.entry", Limit.LINE, "title", "state"),
    SCHEDULE_TIMES("schedule.times", Limit.LINE, "day", "from", "to"),
    SCHEDULE_DAYS("schedule.days", Limit.LINE, "from", "to"),
    SCHEDULE_PROGRESS("schedule.progress", Limit.LINE, "done", "planned"),
    SCHEDULE_LINE("schedule.line", Limit.LINE, "line"),
    SCHEDULE_QUALITY("schedule.quality", Limit.LINE, "percent"),
    SCHEDULE_STATE_PLANNED("schedule.state.planned", Limit.BUTTON),
    SCHEDULE_STATE_RUNNING("schedule.state.running", Limit.BUTTON),
    SCHEDULE_STATE_LATE("schedule.state.late", Limit.BUTTON),
    SCHEDULE_STATE_DONE("schedule.state.done", Limit.BUTTON);

    private final Slot slot;

    DeskWording(String key, int limit, String... arguments) {
        slot = new Slot(key, limit, List.of(arguments));
    }

    @Override
    public Slot slot() {
        return slot;
    }
}
