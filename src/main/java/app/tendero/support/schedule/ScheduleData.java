package app.tendero.support.schedule;

import app.tendero.privacy.KeptTable;
import app.tendero.privacy.PersonalDataHolder;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps what merchants make. An entry names orders, and nobody who placed them. */
@Singleton
class ScheduleData implements PersonalDataHolder {

    @Override
    public String holder() {
        return "schedule";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.ofStore("schedule_entry", "what a merchant makes, and for which orders"),
                KeptTable.ofStore("schedule_rules", "what shoppers may see of it"));
    }
}
