package app.tendero.support.menu;

import app.tendero.privacy.KeptTable;
import app.tendero.privacy.PersonalDataHolder;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers for the counts of a menu's use, in which there is nobody. */
@Singleton
class MenuUseData implements PersonalDataHolder {

    @Override
    public String holder() {
        return "menu";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.ofStore("menu_use", "how often each entry of its menu was chosen"));
    }
}
