package app.taskaversion.isolation;

import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;

/** What a person allows. */
final class PrivacyCalls {

    private PrivacyCalls() {}

    static void add(Calls calls) {
        Call.Step<ConsentService> said = (s, a) -> s.give(Purpose.USE_SURVEY, ConsentWay.SWITCH);
        Call.Step<ConsentService> no = (s, a) -> {
            s.withdraw(Purpose.FEELINGS, ConsentWay.SWITCH);
            s.withdraw(Purpose.USE_SURVEY, ConsentWay.SWITCH);
        };
        calls.on(ConsentService.class)
                .givenDoes("give", no, said)
                .does("withdraw", (s, a) -> s.withdraw(Purpose.USE_SURVEY, ConsentWay.SWITCH))
                .given("isGiven", said, (s, a) -> s.isGiven(Purpose.USE_SURVEY))
                .given("requireGiven", said, (s, a) -> {
                    s.requireGiven(Purpose.USE_SURVEY);
                    return "given";
                })
                .given("allowed", said, (s, a) -> s.allowed())
                .given("takes/1", no, (s, a) -> s.takes(Purpose.FEELINGS))
                .free("takes/2", "decides about what the caller has read", (s, a) -> s.takes(Purpose.FEELINGS, 1))
                .given("requireTaken/1", said, (s, a) -> {
                    s.requireTaken(Purpose.USE_SURVEY);
                    return "taken";
                })
                .free("requireTaken/2", "decides about what the caller has read", (s, a) -> {
                    s.requireTaken(Purpose.FEELINGS, 1);
                    return null;
                })
                .given("last", said, (s, a) -> s.last(Purpose.USE_SURVEY))
                .call("history", (s, a) -> s.history());
    }
}
