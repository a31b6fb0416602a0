package app.tendero.sandbox.shopify.shop;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer wants to send back of an order.
 *
 * @param status a name of {@code ReturnStatus}
 * @param declined what the merchant wrote about a refusal
 */
public record ShopReturn(
        long id,
        long order,
        String name,
        String status,
        Instant createdAt,
        List<Line> lines,
        @Nullable String declined) {

    /**
     * @param of the order's line
     * @param note of the buyer, at most 300 characters
     */
    public record Line(long id, long of, int quantity, @Nullable String note) {}

    public String gid() {
        return Gid.of("Return", id);
    }

    public boolean isRequested() {
        return status.equals("REQUESTED");
    }

    /** Whether what it holds cannot be asked back once more. */
    public boolean counts() {
        return !status.equals("DECLINED") && !status.equals("CANCELED");
    }

    public ShopReturn with(String now, @Nullable String why) {
        return new ShopReturn(id, order, name, now, createdAt, lines, why);
    }
}
