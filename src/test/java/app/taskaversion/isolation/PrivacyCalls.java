package app.taskaversion.isolation;

import app.taskaversion.privacy.AccountDeletionService;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.DeletionReceipt;
import app.taskaversion.privacy.DeletionService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.privacy.Retention;
import app.taskaversion.privacy.RetentionService;
import java.time.LocalDate;
import java.util.Objects;

/** What a person allows. */
final class PrivacyCalls {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 24);

    private PrivacyCalls() {}

    static void add(Calls calls) {
        deletion(calls);
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

    private static void deletion(Calls calls) {
        calls.on(AccountDeletionService.class)
                .call("preview", (s, a) -> s.preview())
                .call("deleteEverything", (s, a) -> s.deleteEverything());
        Call.Step<DeletionService> deleted = (s, a) -> a.keep("receipt", s.delete(Purpose.FREE_TEXT));
        calls.on(DeletionService.class)
                .call("preview", (s, a) -> s.preview(Purpose.FREE_TEXT))
                .call("delete", (s, a) -> s.delete(Purpose.FREE_TEXT))
                .call("previewDays", (s, a) -> s.previewDays(FIRST, LAST))
                .call("deleteDays", (s, a) -> s.deleteDays(FIRST, LAST))
                .given("undoable", deleted, (s, a) -> s.undoable())
                .givenDoes(
                        "undo",
                        deleted,
                        (s, a) -> s.undo(Objects.requireNonNull(
                                a.kept("receipt", DeletionReceipt.class).undoId())));
        calls.on(RetentionService.class)
                .given("current", (s, a) -> s.choose(Retention.ONE_YEAR), (s, a) -> s.current())
                .call("preview", (s, a) -> s.preview(Retention.ONE_YEAR))
                .does("choose", (s, a) -> s.choose(Retention.ONE_YEAR))
                .given("rollUp", (s, a) -> s.choose(Retention.ONE_YEAR), (s, a) -> s.rollUp())
                .call("figures", (s, a) -> s.figures());
    }
}
