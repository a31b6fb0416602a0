package app.tendero.privacy;

import jakarta.inject.Singleton;
import java.util.List;

/** The tables that are about the deployment itself and belong to no feature. */
@Singleton
class TechnicalTables implements PersonalDataHolder {

    @Override
    public String holder() {
        return "deployment";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.neither("flyway_schema_history", "which migrations were run"),
                KeptTable.neither("deployment", "fingerprints of keys, and how far clearing up is"),
                KeptTable.neither("heartbeat", "which processes are alive"));
    }
}
