package app.tendero.support.handoff;

import app.tendero.access.Caller;
import app.tendero.kernel.StoreId;
import app.tendero.store.Team;
import app.tendero.support.handoff.InboxViews.Agent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows the names of the people who answer. */
@Singleton
class InboxTeam {

    /** Who calls with a key and not as a person. */
    static final String SOFTWARE = "software";

    private final Team team;

    InboxTeam(Team team) {
        this.team = team;
    }

    /** How a caller is known among those who have talks. */
    static String who(Caller caller) {
        return switch (caller) {
            case Caller.Merchant person -> person.user();
            case Caller.OfStore key -> SOFTWARE;
            case Caller.Operator operator -> SOFTWARE;
        };
    }

    /** The names of a store's people, for one who asks. */
    Uni<Names> names(StoreId store, String you) {
        return team.list(store)
                .map(
                        members -> {
                            var names = new HashMap<String, String>();
                            members.forEach(
                                    one ->
                                            one.name()
                                                    .ifPresent(
                                                            name -> names.put(one.user(), name)));
                            return new Names(Map.copyOf(names), you);
                        });
    }

    /** Everybody who can be given a talk. */
    Uni<List<Agent>> people(StoreId store, String you) {
        return Uni.combine()
                .all()
                .unis(team.list(store), names(store, you))
                .with(
                        (members, names) ->
                                members.stream().map(one -> names.agent(one.user())).toList());
    }

    /** Whether somebody can be given a talk. */
    Uni<Boolean> knows(StoreId store, String user) {
        return team.list(store)
                .map(members -> members.stream().anyMatch(one -> one.user().equals(user)));
    }

    /** Names by Shopify's numbers. */
    record Names(Map<String, String> byUser, String you) {

        Agent agent(String user) {
            return new Agent(user, of(user), user.equals(you));
        }

        /** Somebody whose name Shopify never told has the end of their number. */
        String of(String user) {
            return user.equals(SOFTWARE)
                    ? "Your software"
                    : byUser.getOrDefault(
                            user, "Colleague " + user.substring(Math.max(0, user.length() - 3)));
        }
    }
}
