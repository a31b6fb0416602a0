package app.tendero.platform.http;

import app.tendero.platform.FieldError;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted. Lists run from the newest id down; the cursor is the last id of
 * the page before, so that rows that come meanwhile shift nothing.
 *
 * @param limit rows wanted, 1 to 200
 * @param before only rows with a smaller id
 */
public record Paging(int limit, OptionalLong before) {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    /**
     * Reads {@code ?limit=&cursor=}.
     *
     * @throws ProblemException 422 naming the one that cannot be taken
     */
    public static Paging of(@Nullable String limit, @Nullable String cursor) {
        var wanted = limit == null ? USUAL : number("limit", limit, MOST);
        var before =
                cursor == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(number("cursor", cursor, Long.MAX_VALUE));
        return new Paging((int) wanted, before);
    }

    /** The cursor of the page after one that ends with {@code lastId}. */
    public static String cursorAfter(long lastId) {
        return Long.toString(lastId);
    }

    private static long number(String field, String text, long most) {
        try {
            var number = Long.parseLong(text);
            if (number >= 1 && number <= most && text.length() <= 19) {
                return number;
            }
        } catch (NumberFormatException told) {
            // below
        }
        var message =
                field.equals("limit") ? "a whole number from 1 to " + most : "a cursor we gave out";
        throw new ProblemException(Problem.invalid(List.of(new FieldError(field, message))));
    }
}
