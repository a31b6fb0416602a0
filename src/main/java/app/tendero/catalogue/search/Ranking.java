package app.tendero.catalogue.search;

import app.tendero.conversation.SearchFilters;
import app.tendero.conversation.SearchWords;
import app.tendero.kernel.ProductId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What comes first: the better match; among near equals what can be bought, and what sells. Where a
 * shopper asked for the cheapest or the newest, that decides among those with all the words.
 */
final class Ranking {

    /** More than this nobody pages through. */
    private static final int MOST = 48;

    /** In percent of a score: what is sold out is still worth showing, below its like. */
    private static final int SOLD_OUT = 70;

    /** In percent of a score, for what sells best of the candidates. */
    private static final int SELLS = 12;

    private Ranking() {}

    private record Hit(Candidate candidate, int score) {}

    static List<ProductId> of(
            SearchWords words, SearchFilters filters, List<Candidate> candidates) {
        var most = candidates.stream().mapToInt(Candidate::sold).max().orElse(0);
        var hits =
                candidates.stream()
                        .map(candidate -> new Hit(candidate, score(words, candidate, most)))
                        .filter(hit -> hit.score() > 0)
                        .toList();
        return among(filters, hits).stream()
                .sorted(order(filters))
                .limit(MOST)
                .map(hit -> hit.candidate().product())
                .toList();
    }

    private static int score(SearchWords words, Candidate candidate, int most) {
        var match = words.score(candidate.fields());
        var available = candidate.available() ? 100 : SOLD_OUT;
        var sales = most == 0 ? 0 : SELLS * candidate.sold() / most;
        return match == 0 ? 0 : Math.max(1, match * (available + sales) / 100);
    }

    /** The cheapest of all that has anything to do with it would be something else. */
    private static List<Hit> among(SearchFilters filters, List<Hit> hits) {
        if (filters.order() == SearchFilters.Order.MATCH) {
            return hits;
        }
        var best = hits.stream().mapToInt(Hit::score).max().orElse(0);
        return hits.stream().filter(hit -> hit.score() * 2 >= best).toList();
    }

    private static Comparator<Hit> order(SearchFilters filters) {
        Comparator<Hit> match = Comparator.comparingInt(Hit::score).reversed();
        Comparator<Hit> wished =
                switch (filters.order()) {
                    case MATCH -> match;
                    case CHEAPEST -> Comparator.comparing(hit -> hit.candidate().lowest());
                    case NEWEST ->
                            Comparator.<Hit, Instant>comparing(hit -> hit.candidate().published())
                                    .reversed();
                    case POPULAR ->
                            Comparator.<Hit>comparingInt(hit -> hit.candidate().sold()).reversed();
                };
        return wished.thenComparing(match).thenComparing(hit -> hit.candidate().product().value());
    }
}
