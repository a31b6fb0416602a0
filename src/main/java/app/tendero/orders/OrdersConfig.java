package app.tendero.orders;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of this deployment about orders. */
@ConfigMapping(prefix = "tendero.orders")
interface OrdersConfig {

    /** How many days an order is kept after it was placed. */
    @WithDefault("400")
    int keepDays();
}
