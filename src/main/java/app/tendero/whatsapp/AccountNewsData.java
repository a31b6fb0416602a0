package app.tendero.whatsapp;

import app.tendero.privacy.KeptTable;
import app.tendero.privacy.PersonalDataHolder;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers for what Meta told about accounts and numbers: words of Meta's, about no person. */
@Singleton
class AccountNewsData implements PersonalDataHolder {

    @Override
    public String holder() {
        return "whatsapp";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.ofStore(
                        "whatsapp_news", "what Meta told last of its account and numbers"));
    }
}
