package app.tendero.conversation;

import app.tendero.kernel.MenuAction;

/** What an entry of a menu is called whose merchant gave it no name. */
public final class MenuLabels {

    private MenuLabels() {}

    public static WordingKey of(MenuAction action) {
        return switch (action) {
            case BEST_SELLERS -> MenuWording.LABEL_BEST_SELLERS;
            case COLLECTIONS -> MenuWording.SECTION_COLLECTIONS;
            case BROWSE -> MenuWording.LABEL_BROWSE;
            case CART -> MenuWording.LABEL_CART;
            case SEARCH -> MenuWording.LABEL_SEARCH;
            case ORDERS -> MenuWording.LABEL_ORDERS;
            case LANGUAGE -> MenuWording.LABEL_LANGUAGE;
            case HELP -> MenuWording.LABEL_HELP;
            case HUMAN -> MenuWording.LABEL_HUMAN;
            case ORDER_TRACK -> MenuWording.LABEL_ORDER_TRACK;
            case ORDER_DATES -> MenuWording.LABEL_ORDER_DATES;
            case SCHEDULE -> DeskWording.LABEL_SCHEDULE;
            case SCHEDULE_TODAY -> DeskWording.LABEL_SCHEDULE_TODAY;
            case SCHEDULE_WEEK -> DeskWording.LABEL_SCHEDULE_WEEK;
            case SCHEDULE_LINES -> DeskWording.LABEL_SCHEDULE_LINES;
            case SCHEDULE_MINE -> DeskWording.LABEL_SCHEDULE_MINE;
            case FAQ -> DeskWording.LABEL_FAQ;
            case CONTACT -> DeskWording.LABEL_CONTACT;
            case TICKETS -> TicketWording.LABEL_TICKETS;
            case TICKET_NEW -> TicketWording.LABEL_TICKET_NEW;
            case TICKET_ISSUE -> TicketWording.LABEL_TICKET_ISSUE;
            case TICKET_MINE -> TicketWording.LABEL_TICKET_MINE;
            case TICKET_FOLLOW -> TicketWording.LABEL_TICKET_FOLLOW;
            case BACK -> MenuWording.LABEL_BACK;
        };
    }
}
