package app.tendero.admin.whatsapp;

import app.tendero.admin.whatsapp.SignupView.Step;
import java.util.List;
import java.util.Optional;

/** The steps of an Embedded Signup, as they are shown. */
final class SignupSteps {

    private static final List<String> NAMES = List.of("access", "number", "subscribe", "register");

    private SignupSteps() {}

    /** None was tried since the page was opened. */
    static List<Step> fresh() {
        return NAMES.stream().map(name -> step(name, "waiting")).toList();
    }

    static List<Step> allDone() {
        return NAMES.stream().map(name -> step(name, "done")).toList();
    }

    /** Those before it are done, those after it wait. */
    static List<Step> failedAt(String failed, String says, String toDo) {
        var at = NAMES.indexOf(failed);
        return NAMES.stream()
                .map(
                        name ->
                                NAMES.indexOf(name) == at
                                        ? new Step(
                                                name,
                                                "failed",
                                                Optional.of(says),
                                                Optional.of(toDo))
                                        : step(name, NAMES.indexOf(name) < at ? "done" : "waiting"))
                .toList();
    }

    private static Step step(String name, String state) {
        return new Step(name, state, Optional.empty(), Optional.empty());
    }
}
