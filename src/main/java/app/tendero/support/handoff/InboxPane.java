package app.tendero.support.handoff;

import app.tendero.conversation.Cart;
import app.tendero.conversation.OrderNeed.OwnOrders;
import app.tendero.conversation.OrderNeed.RecentOrders;
import app.tendero.conversation.ShownOrder;
import app.tendero.conversation.View;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.Money;
import app.tendero.kernel.StoreId;
import app.tendero.messages.Lists.MessageList;
import app.tendero.messages.TalkLog;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.support.handoff.InboxTeam.Names;
import app.tendero.support.handoff.InboxViews.Agent;
import app.tendero.support.handoff.InboxViews.Amount;
import app.tendero.support.handoff.InboxViews.Card;
import app.tendero.support.handoff.InboxViews.Line;
import app.tendero.support.handoff.InboxViews.Looking;
import app.tendero.support.handoff.InboxViews.Order;
import app.tendero.support.handoff.InboxViews.Pane;
import app.tendero.support.handoff.InboxViews.Ticket;
import app.tendero.support.handoff.InboxViews.Window;
import app.tendero.support.ticket.TicketTalks;
import app.tendero.turn.TalkStates;
import app.tendero.turn.TalkStates.State;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts together what somebody sees who opens a talk. */
@Singleton
class InboxPane {

    private static final int MESSAGES = 30;
    private static final int ORDERS = 5;
    private static final int TICKETS = 5;

    private final InboxBook book;
    private final TalkStates states;
    private final TalkLog talks;
    private final Presence presence;
    private final InboxTeam team;
    private final TicketTalks tickets;
    private final Clock clock = Clock.systemUTC();

    InboxPane(
            InboxBook book,
            TalkStates states,
            TalkLog talks,
            Presence presence,
            InboxTeam team,
            TicketTalks tickets) {
        this.book = book;
        this.states = states;
        this.talks = talks;
        this.presence = presence;
        this.team = team;
        this.tickets = tickets;
    }

    /** The talk with its newest messages; fails with 404 for a shopper who is not there. */
    Uni<Pane> of(StoreId store, String you, ConversationId talk) {
        return book.card(store, you, talk)
                .map(card -> card.orElseThrow(InboxPane::none))
                .chain(
                        card ->
                                states.of(store, talk)
                                        .map(found -> found.orElseThrow(InboxPane::none))
                                        .chain(state -> pane(store, you, card, state)));
    }

    static ProblemException none() {
        return new ProblemException(Problem.notFound("There is no such conversation."));
    }

    private Uni<Pane> pane(StoreId store, String you, Card card, State state) {
        var talk = new ConversationId(card.id());
        var orders = states.look(state, new RecentOrders());
        var messages = talks.page(store, talk, Optional.empty(), MESSAGES);
        return Uni.combine()
                .all()
                .unis(orders, messages, tickets.in(store, talk, TICKETS), around(store, you, talk))
                .with(
                        (seen, said, reports, around) ->
                                pane(card, state, seen, said, reports, around));
    }

    private Pane pane(
            Card card,
            State state,
            View<OwnOrders> orders,
            MessageList messages,
            List<TicketTalks.Short> reports,
            Around around) {
        var talk = state.conversation();
        return new Pane(
                card,
                window(state.windowUntil()),
                talk.stopped(),
                lines(talk.cart()),
                talk.cart().total().map(InboxPane::amount),
                orders(orders),
                orders instanceof View.Seen,
                reports.stream().map(InboxPane::ticket).toList(),
                messages,
                around.looking(),
                around.team());
    }

    /** Who else looks at it, and to whom it can be given. */
    private record Around(List<Looking> looking, List<Agent> team) {}

    private Uni<Around> around(StoreId store, String you, ConversationId talk) {
        return Uni.combine()
                .all()
                .unis(looking(store, you, talk), team.people(store, you))
                .with(Around::new);
    }

    private static Ticket ticket(TicketTalks.Short report) {
        return new Ticket(report.name(), report.state(), report.openedAt());
    }

    private Uni<List<Looking>> looking(StoreId store, String you, ConversationId talk) {
        return presence.besides(store, talk, you)
                .chain(others -> team.names(store, you).map(names -> looking(others, names)));
    }

    private static List<Looking> looking(List<Presence.Looking> others, Names names) {
        return others.stream()
                .map(one -> new Looking(one.agent(), names.of(one.agent()), one.typing()))
                .toList();
    }

    private Window window(Optional<Instant> until) {
        var left = until.map(end -> Duration.between(clock.instant(), end).toSeconds()).orElse(0L);
        return new Window(until, Math.max(0, left));
    }

    private static List<Line> lines(Cart cart) {
        return cart.lines().stream()
                .map(line -> new Line(line.title(), line.quantity(), amount(line.total())))
                .toList();
    }

    private static Amount amount(Money money) {
        return new Amount(money.amount().toPlainString(), money.currency());
    }

    private static List<Order> orders(View<OwnOrders> view) {
        return switch (view) {
            case View.Seen(var own) ->
                    own.orders().stream().limit(ORDERS).map(InboxPane::order).toList();
            case View.Missing<OwnOrders> none -> List.of();
            case View.Unavailable<OwnOrders> away -> List.of();
        };
    }

    private static Order order(ShownOrder order) {
        return new Order(
                order.name(),
                order.placed(),
                order.state().name().toLowerCase(Locale.ROOT),
                amount(order.total()),
                order.items().stream()
                        .map(item -> item.quantity() + " × " + item.title())
                        .toList());
    }
}
