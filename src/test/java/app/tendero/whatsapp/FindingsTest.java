package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.store.Check;
import app.tendero.store.Check.State;
import app.tendero.whatsapp.GraphAnswer.Away;
import app.tendero.whatsapp.GraphAnswer.No;
import app.tendero.whatsapp.GraphAnswer.Told;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Meta's answers come to, in sentences for a merchant. */
class FindingsTest {

    private static final String WELL =
            "{'status':'CONNECTED','quality_rating':'GREEN','name_status':'APPROVED',"
                    + "'whatsapp_business_manager_messaging_limit':'TIER_2K'}";

    @Test
    void a_number_that_is_well_has_nothing_to_do() {
        assertThat(NumberFindings.of(told(WELL)))
                .allSatisfy(check -> assertThat(check.state()).isEqualTo(State.OK))
                .allSatisfy(check -> assertThat(check.toDo()).isEmpty());
    }

    @Test
    void each_state_of_a_number_is_told_apart() {
        assertThat(status("PENDING")).isEqualTo(State.FAILED);
        assertThat(status("BANNED")).isEqualTo(State.FAILED);
        assertThat(status("FLAGGED")).isEqualTo(State.WARNING);
        assertThat(status("SOMETHING_NEW")).isEqualTo(State.UNKNOWN);
        assertThat(status("")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void metas_own_reason_is_repeated_without_numbers_and_control_characters() {
        var answer =
                told(
                        "{'status':'CONNECTED','health_status':{'can_send_message':'BLOCKED',"
                                + "'entities':[{'errors':[{'error_description':"
                                + "'No payment for 33612345678.\\u0007'}]}]}}");

        var check = NumberFindings.of(answer).getFirst();

        assertThat(check.state()).isEqualTo(State.FAILED);
        assertThat(check.says())
                .contains("No payment for …")
                .doesNotContain("33612345678", "\u0007");
    }

    @Test
    void what_could_not_be_asked_is_unknown_and_not_failed() {
        assertThat(NumberFindings.of(new Away()))
                .allSatisfy(check -> assertThat(check.state()).isEqualTo(State.UNKNOWN));
        assertThat(TokenFindings.of(new Away()))
                .allSatisfy(check -> assertThat(check.state()).isEqualTo(State.UNKNOWN));
        assertThat(TokenFindings.of(new No(503, 0, 0, "")))
                .allSatisfy(check -> assertThat(check.state()).isEqualTo(State.UNKNOWN));
        assertThat(AccountFindings.subscribed(new Away()).getFirst().state())
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void a_token_that_ends_soon_or_lacks_a_permission_is_told() {
        var soon = System.currentTimeMillis() / 1000 + 3 * 24 * 3600;
        var ending =
                TokenFindings.of(
                        told(
                                "{'data':{'is_valid':true,'expires_at':"
                                        + soon
                                        + ",'scopes':['whatsapp_business_messaging']}}"));

        assertThat(states(ending)).containsExactly(State.WARNING, State.FAILED);
        assertThat(ending.getLast().says()).contains("whatsapp_business_management");
        assertThat(states(TokenFindings.of(new No(401, 190, 0, "")))).containsExactly(State.FAILED);
        assertThat(states(TokenFindings.of(told("{'data':{'is_valid':false}}"))))
                .containsExactly(State.FAILED);
    }

    @Test
    void an_account_that_cannot_pay_or_was_not_approved_is_told() {
        var found = AccountFindings.of(told("{'account_review_status':'REJECTED'}"));

        assertThat(states(found)).containsExactly(State.FAILED, State.FAILED);
        assertThat(states(AccountFindings.of(told("{'primary_funding_id':'8'}"))))
                .containsExactly(State.OK);
    }

    private static State status(String status) {
        return NumberFindings.of(told("{'status':'" + status + "'}")).getFirst().state();
    }

    private static List<State> states(List<Check> checks) {
        return checks.stream().map(Check::state).toList();
    }

    private static Told told(String json) {
        try {
            return new Told(Json.MAPPER.readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
