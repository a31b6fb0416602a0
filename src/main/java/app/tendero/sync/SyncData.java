package app.tendero.sync;

import app.tendero.privacy.KeptTable;
import app.tendero.privacy.PersonalDataHolder;
import jakarta.inject.Singleton;
import java.util.List;

/** Declares the tables of runs: counts and times, and Shopify's numbers of what failed. */
@Singleton
class SyncData implements PersonalDataHolder {

    @Override
    public String holder() {
        return "sync";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.ofStore("sync_run", "what was fetched from Shopify when: counts alone"),
                KeptTable.ofStore(
                        "sync_failed_item",
                        "Shopify's numbers of things that could not be kept, without their content"),
                KeptTable.ofStore("sync_schedule", "when the store's things are looked at next"));
    }
}
