package app.tendero.parked;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is done by itself with work that a database brought back from the past. */
@ConfigMapping(prefix = "tendero.parked")
interface ParkedConfig {

    /** {@code HOLD_AFTER_RESTORE}: whether sends older than a restore wait for the operator. */
    @WithDefault("${HOLD_AFTER_RESTORE:true}")
    boolean holdAfterRestore();
}
