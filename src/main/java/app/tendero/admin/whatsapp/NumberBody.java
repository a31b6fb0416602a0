package app.tendero.admin.whatsapp;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.WabaId;
import app.tendero.platform.FieldError;
import app.tendero.platform.Secret;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.NumberGift;
import app.tendero.store.WhatsAppNumber;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Reads pasted credentials of a number. */
final class NumberBody {

    private static final String REQUIRED = "required";
    private static final int LONGEST_ID = 32;

    private NumberBody() {}

    /**
     * @param known the number as it is kept, when the body may leave out what stays
     * @throws ProblemException 422 with everything that is wrong
     */
    static NumberGift read(ObjectNode body, Optional<WhatsAppNumber> known) {
        var fields = JsonFields.of(body);
        var id =
                fields.digits("phone_number_id", LONGEST_ID)
                        .map(PhoneNumberId::new)
                        .or(() -> known.map(WhatsAppNumber::id));
        var waba =
                fields.digits("waba_id", LONGEST_ID)
                        .map(WabaId::new)
                        .or(() -> known.map(WhatsAppNumber::waba));
        var token = fields.secret("token").or(() -> known.map(WhatsAppNumber::token));
        var appSecret = fields.secret("app_secret");
        var verifyToken = fields.secret("verify_token");
        require(fields, "phone_number_id", id);
        require(fields, "waba_id", waba);
        require(fields, "token", token);
        refuse(fields.errors());
        return new NumberGift(
                id.orElseThrow(),
                waba.orElseThrow(),
                token.orElseThrow(),
                appSecret,
                verifyToken,
                Optional.empty(),
                Optional.empty());
    }

    /** The number as it would be, to be tried at Meta. */
    static WhatsAppNumber tried(NumberGift gift, Optional<WhatsAppNumber> known) {
        Optional<Secret> appSecret =
                gift.appSecret().or(() -> known.flatMap(WhatsAppNumber::appSecret));
        return new WhatsAppNumber(gift.id(), gift.waba(), gift.token(), appSecret, "", 1);
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.invalid(errors));
        }
    }

    private static void require(JsonFields fields, String name, Optional<?> value) {
        var isWrong = fields.errors().stream().anyMatch(error -> error.field().equals(name));
        if (value.isEmpty() && !isWrong) {
            fields.wrong(name, REQUIRED);
        }
    }
}
