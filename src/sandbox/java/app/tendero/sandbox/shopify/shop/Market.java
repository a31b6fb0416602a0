package app.tendero.sandbox.shopify.shop;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where a shop asks for other money than at home.
 *
 * @param country ISO 3166 code
 * @param currency ISO 4217 code
 * @param rate what one unit of the shop's own money is there
 */
public record Market(String country, String currency, BigDecimal rate) {

    /** As a shop's file and the control door write it. */
    public static Market of(JsonObject json) {
        return new Market(
                json.getString("country"),
                json.getString("currency"),
                new BigDecimal(json.getString("rate")));
    }

    /** An amount of the shop's own money as it is asked for there. */
    public BigDecimal of(BigDecimal amount) {
        return amount.multiply(rate).setScale(2, RoundingMode.HALF_UP);
    }

    /** What an amount there is at home. */
    public BigDecimal home(BigDecimal amount) {
        return amount.divide(rate, 2, RoundingMode.HALF_UP);
    }
}
