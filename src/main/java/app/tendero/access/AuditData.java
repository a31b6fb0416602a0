package app.tendero.access;

import app.tendero.privacy.KeptTable;
import app.tendero.privacy.PersonalDataHolder;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers for a shop's staff in the audit trail, which goes with the whole store only. */
@Singleton
class AuditData implements PersonalDataHolder {

    @Override
    public String holder() {
        return "audit";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.personal(
                        "audit", "which Shopify user changed what; nothing about shoppers"));
    }
}
