package app.tendero.support.intent;

import app.tendero.privacy.KeptTable;
import app.tendero.privacy.PersonalDataHolder;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers for the counts of questions to a language model, in which there is nobody. */
@Singleton
class IntentUseData implements PersonalDataHolder {

    @Override
    public String holder() {
        return "intent";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.ofStore("intent_use", "how often its language model was asked, by day"));
    }
}
