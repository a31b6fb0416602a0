package app.tendero.admin.whatsapp;

import app.tendero.privacy.KeptTable;
import app.tendero.privacy.PersonalDataHolder;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers for sign-ups under way: a merchant's sealed token and PIN, about no person. */
@Singleton
class SignupData implements PersonalDataHolder {

    @Override
    public String holder() {
        return "signup";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.ofStore("whatsapp_signup", "a connection to WhatsApp under way, sealed"));
    }
}
