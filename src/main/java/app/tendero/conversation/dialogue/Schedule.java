package app.tendero.conversation.dialogue;

import app.tendero.conversation.Cut;
import app.tendero.conversation.Decision;
import app.tendero.conversation.DeskWording;
import app.tendero.conversation.Limits;
import app.tendero.conversation.MenuWording;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Buttons;
import app.tendero.conversation.Message.Choices;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.Message.Section;
import app.tendero.conversation.OrderNeed.OwnOrders;
import app.tendero.conversation.OrderNeed.RecentOrders;
import app.tendero.conversation.OrderState;
import app.tendero.conversation.OrderWish;
import app.tendero.conversation.SafeText;
import app.tendero.conversation.ScheduleAsk;
import app.tendero.conversation.ScheduleNeed;
import app.tendero.conversation.ScheduleNeed.Plan;
import app.tendero.conversation.ShownOrder;
import app.tendero.conversation.View;
import app.tendero.conversation.WordingKey;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is made, and when: today, this week, on the lines, and for one's own orders, which are told
 * from others' by the rules of orders.
 */
final class Schedule {

    /** The orders somebody can mean by "my order". */
    private static final int MOST_ORDERS = 5;

    private Schedule() {}

    /** What can be asked. */
    static Decision menu(Turn turn) {
        List<Row> rows =
                List.of(
                        row(
                                turn,
                                ReplyIds.SCHEDULE_MINE,
                                DeskWording.LABEL_SCHEDULE_MINE,
                                DeskWording.ABOUT_SCHEDULE_MINE),
                        row(
                                turn,
                                ReplyIds.SCHEDULE_TODAY,
                                DeskWording.LABEL_SCHEDULE_TODAY,
                                DeskWording.ABOUT_SCHEDULE_TODAY),
                        row(
                                turn,
                                ReplyIds.SCHEDULE_WEEK,
                                DeskWording.LABEL_SCHEDULE_WEEK,
                                DeskWording.ABOUT_SCHEDULE_WEEK),
                        row(
                                turn,
                                ReplyIds.SCHEDULE_LINES,
                                DeskWording.LABEL_SCHEDULE_LINES,
                                DeskWording.ABOUT_SCHEDULE_LINES),
                        row(turn, ReplyIds.MENU, MenuWording.LABEL_MENU, MenuWording.ABOUT_BACK));
        return turn.answer(
                turn.settled(),
                new Choices(
                        Optional.empty(),
                        turn.say(DeskWording.SCHEDULE_BODY),
                        Optional.empty(),
                        turn.say(DeskWording.OPEN_SCHEDULE),
                        List.of(new Section(turn.say(DeskWording.SECTION_SCHEDULE), rows))));
    }

    private static Row row(Turn turn, String id, WordingKey label, WordingKey about) {
        return Rows.action(turn.texts(), id, label, about);
    }

    /**
     * @param typed what they wrote, which is looked for in the shop where nothing is scheduled at
     *     all; empty for a tap
     */
    static Decision show(Turn turn, ScheduleAsk ask, String typed) {
        Supplier<Decision> instead =
                () ->
                        typed.isEmpty()
                                ? say(turn, turn.say(DeskWording.SCHEDULE_HIDDEN))
                                : Answers.orSearch(turn, typed);
        var today = LocalDate.ofInstant(turn.at(), turn.store().timezone());
        return switch (ask) {
            case TODAY ->
                    planned(
                            turn,
                            new ScheduleNeed.Planned(today, today),
                            new Words(DeskWording.SCHEDULE_TODAY, DeskWording.SCHEDULE_EMPTY_TODAY),
                            instead);
            case WEEK -> {
                var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                yield planned(
                        turn,
                        new ScheduleNeed.Planned(today, sunday),
                        new Words(DeskWording.SCHEDULE_WEEK, DeskWording.SCHEDULE_EMPTY_WEEK),
                        instead);
            }
            case LINES ->
                    planned(
                            turn,
                            new ScheduleNeed.Running(),
                            new Words(DeskWording.SCHEDULE_LINES, DeskWording.SCHEDULE_EMPTY_LINES),
                            () -> say(turn, turn.say(DeskWording.SCHEDULE_HIDDEN)));
            case MINE -> mine(turn);
        };
    }

    private record Words(WordingKey heading, WordingKey empty) {}

    private static Decision planned(
            Turn turn, ScheduleNeed<Plan> need, Words words, Supplier<Decision> instead) {
        return turn.see(
                need,
                view ->
                        switch (view) {
                            case View.Seen(var plan) ->
                                    plan.work().isEmpty()
                                            ? say(turn, turn.say(words.empty()))
                                            : say(
                                                    turn,
                                                    told(turn, turn.say(words.heading()), plan));
                            case View.Missing<Plan> hidden -> instead.get();
                            case View.Unavailable<Plan> away -> away(turn);
                        });
    }

    private static Decision away(Turn turn) {
        var body = turn.say(DeskWording.SCHEDULE_AWAY);
        return say(turn, body).undone(body);
    }

    /** When their own orders are made; where nothing is scheduled at all, how far they are. */
    private static Decision mine(Turn turn) {
        return turn.see(
                new RecentOrders(),
                view ->
                        view instanceof View.Seen<OwnOrders>(var own) && !own.orders().isEmpty()
                                ? ofOrders(turn, underWay(own.orders()))
                                : OrderLook.all(turn));
    }

    private static List<ShownOrder> underWay(List<ShownOrder> orders) {
        var open = orders.stream().filter(order -> order.state().isUnderWay()).toList();
        return (open.isEmpty() ? orders : open).stream().limit(MOST_ORDERS).toList();
    }

    /** From somebody who named an order; it is theirs. */
    static Decision ofOrder(Turn turn, ShownOrder order) {
        return ofOrders(turn, List.of(order));
    }

    private static Decision ofOrders(Turn turn, List<ShownOrder> orders) {
        var numbers = orders.stream().map(order -> OrderLook.bare(order.name())).toList();
        return turn.see(
                new ScheduleNeed.ForOrders(numbers),
                view ->
                        switch (view) {
                            case View.Seen(var plan) -> say(turn, ofOrders(turn, orders, plan));
                            case View.Missing<Plan> none -> instead(turn, orders);
                            case View.Unavailable<Plan> away -> away(turn);
                        });
    }

    private static Decision instead(Turn turn, List<ShownOrder> orders) {
        return orders.size() == 1
                ? OrderCards.show(turn, orders.getFirst())
                : OrderCards.list(turn, orders, OrderWish.SEE);
    }

    private static String ofOrders(Turn turn, List<ShownOrder> orders, Plan plan) {
        var parts = new ArrayList<String>();
        for (var order : orders) {
            var number = OrderLook.bare(order.name());
            var work = plan.work().stream().filter(w -> w.orders().contains(number)).toList();
            var name = SafeText.line(order.name());
            if (!work.isEmpty()) {
                var heading = turn.say(DeskWording.SCHEDULE_MINE, "order", name);
                parts.add(told(turn, heading, new Plan(work, false)));
            } else if (order.state().isUnderWay() && order.state() != OrderState.SENT) {
                parts.add(turn.say(DeskWording.SCHEDULE_EMPTY_MINE, "order", name));
            }
        }
        return parts.isEmpty()
                ? turn.say(
                        DeskWording.SCHEDULE_EMPTY_MINE,
                        "order",
                        SafeText.line(orders.getFirst().name()))
                : String.join("\n\n", parts);
    }

    private static String told(Turn turn, String heading, Plan plan) {
        var parts = new ArrayList<String>();
        parts.add(heading);
        plan.work().forEach(work -> parts.add(ScheduleText.of(turn, work)));
        if (plan.more()) {
            parts.add(turn.say(DeskWording.SCHEDULE_MORE));
        }
        return String.join("\n\n", parts);
    }

    private static Decision say(Turn turn, String body) {
        var texts = turn.texts();
        List<Button> buttons =
                List.of(
                        Rows.button(texts, ReplyIds.SCHEDULE, DeskWording.LABEL_SCHEDULE),
                        Rows.button(texts, ReplyIds.HUMAN, MenuWording.LABEL_HUMAN),
                        Rows.button(texts, ReplyIds.MENU, MenuWording.LABEL_MENU));
        return turn.answer(
                turn.settled(),
                new Buttons(
                        Optional.empty(),
                        Cut.to(Limits.BUTTONS_BODY, body),
                        Optional.empty(),
                        buttons));
    }
}
