package app.tendero.sandbox.meta;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sending numbers, found by their id, their account or the token that may use them. */
final class Lines {

    private final Map<String, Line> byId = new LinkedHashMap<>();
    private final Faults common = new Faults(null);

    Lines(List<MetaNumber> numbers, long nowMillis) {
        numbers.forEach(
                number -> byId.put(number.phoneNumberId(), new Line(number, common, nowMillis)));
    }

    Faults common() {
        return common;
    }

    Collection<Line> all() {
        return byId.values();
    }

    Optional<Line> find(String phoneNumberId) {
        return Optional.ofNullable(byId.get(phoneNumberId));
    }

    List<Line> ofAccount(String wabaId) {
        return all().stream().filter(line -> line.number().wabaId().equals(wabaId)).toList();
    }

    List<Line> ofToken(String token) {
        return all().stream().filter(line -> line.number().token().equals(token)).toList();
    }
}
