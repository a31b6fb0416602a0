package app.tendero.support.answer;

import app.tendero.privacy.KeptTable;
import app.tendero.privacy.PersonalDataHolder;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps what merchants answer to everybody, and nothing about shoppers. */
@Singleton
class AnswerData implements PersonalDataHolder {

    @Override
    public String holder() {
        return "answers";
    }

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.ofStore("answer_book", "a merchant's questions, answers and contact"));
    }
}
