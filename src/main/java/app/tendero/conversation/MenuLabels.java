package app.tendero.conversation;

import app.tendero.kernel.MenuAction;

/** What an entry of a menu is called whose merchant gave it no name. */
public final class MenuLabels {

    private MenuLabels() {}

    public static WordingKey of(MenuAction action) {
        return switch (action) {
            case BEST_SELLERS -> WordingKey.LABEL_BEST_SELLERS;
            case COLLECTIONS -> WordingKey.SECTION_COLLECTIONS;
            case BROWSE -> WordingKey.LABEL_BROWSE;
            case CART -> WordingKey.LABEL_CART;
            case SEARCH -> WordingKey.LABEL_SEARCH;
            case ORDERS -> WordingKey.LABEL_ORDERS;
            case LANGUAGE -> WordingKey.LABEL_LANGUAGE;
            case HELP -> WordingKey.LABEL_HELP;
            case HUMAN -> WordingKey.LABEL_HUMAN;
            case ORDER_TRACK -> WordingKey.LABEL_ORDER_TRACK;
            case ORDER_DATES -> WordingKey.LABEL_ORDER_DATES;
            case SCHEDULE -> WordingKey.LABEL_SCHEDULE;
            case SCHEDULE_TODAY -> WordingKey.LABEL_SCHEDULE_TODAY;
            case SCHEDULE_WEEK -> WordingKey.LABEL_SCHEDULE_WEEK;
            case SCHEDULE_LINES -> WordingKey.LABEL_SCHEDULE_LINES;
            case SCHEDULE_MINE -> WordingKey.LABEL_SCHEDULE_MINE;
            case FAQ -> WordingKey.LABEL_FAQ;
            case CONTACT -> WordingKey.LABEL_CONTACT;
            case TICKETS -> WordingKey.LABEL_TICKETS;
            case TICKET_NEW -> WordingKey.LABEL_TICKET_NEW;
            case TICKET_ISSUE -> WordingKey.LABEL_TICKET_ISSUE;
            case TICKET_MINE -> WordingKey.LABEL_TICKET_MINE;
            case TICKET_FOLLOW -> WordingKey.LABEL_TICKET_FOLLOW;
            case BACK -> WordingKey.LABEL_BACK;
        };
    }
}
