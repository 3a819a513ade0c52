package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.DeletionService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class InterventionServiceContract {

    @Autowired
    private InterventionService interventions;

    @Autowired
    private InstanceService instances;

    @Autowired
    private ConsentService consents;

    @Autowired
    private DeletionService deletions;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSql sql;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends InterventionServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends InterventionServiceContract {}

    private InstanceId start(String name) {
        return instances
                .startTask(tasks.create(name, 0), StartRequest.via(StartVia.SUGGESTION))
                .instance();
    }

    /** Stuck for a while, then a step, then so many minutes more. */
    private void helped(String name, InterventionStep step, int minutes) {
        InstanceId id = start(name);
        clock.advanceMinutes(10);
        var unused = interventions.choose(id, step, null);
        clock.advanceMinutes(minutes);
        instances.pause(id, null, null);
        clock.advanceMinutes(120);
    }

    private List<String> stored() {
        return sql.sql("select kind || ' ' || step || ' ' || coalesce(text, '-') from intervention"
                        + " where user_id = :owner order by chosen_at, id")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void theLastChoiceIsWhatTheCardShows() {
        InstanceId id = start("Call the dentist");
        assertThat(interventions.last(id)).isEmpty();
        var unused = interventions.choose(id, InterventionStep.CALL_NUMBER, "left out: no own step");
        clock.advanceMinutes(2);
        InterventionId own = interventions
                .choose(id, InterventionStep.OWN, "  find the card ")
                .orElseThrow();
        assertThat(interventions.last(id)).contains(new ChosenStep(own, InterventionStep.OWN, "find the card", false));
        interventions.tick(own, true);
        assertThat(interventions.last(id)).get().extracting(ChosenStep::ticked).isEqualTo(true);
        interventions.tick(own, false);
        assertThat(interventions.last(id)).get().extracting(ChosenStep::ticked).isEqualTo(false);
        assertThat(stored()).containsExactly("SMALLER CALL_NUMBER -", "SMALLER OWN find the card");
    }

    @Test
    void ownWordsHaveALimit() {
        InstanceId id = start("Call the dentist");
        assertThat(interventions.choose(id, InterventionStep.OWN, "x".repeat(200)))
                .isPresent();
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> interventions.choose(id, InterventionStep.OWN, "x".repeat(201)));
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> interventions.choose(id, InterventionStep.OWN, " "));
    }

    @Test
    void withoutConsentTheFeelingAndOwnWordsAreNotKept() {
        consents.withdraw(Purpose.FEELINGS, ConsentWay.SWITCH);
        consents.withdraw(Purpose.FREE_TEXT, ConsentWay.SWITCH);
        InstanceId id = start("Call the dentist");
        assertThat(interventions.choose(id, InterventionStep.TWO_MINUTES, null)).isEmpty();
        assertThat(interventions.choose(id, InterventionStep.OWN, "find the card"))
                .isEmpty();
        assertThat(interventions.choose(id, InterventionStep.MUSIC, null)).isPresent();
        assertThat(stored()).containsExactly("CONDITIONS MUSIC -");
    }

    @Test
    void whatIsDeletedForAPurposeGoesAndComesBack() {
        InstanceId id = start("Call the dentist");
        var a = interventions.choose(id, InterventionStep.TWO_MINUTES, null);
        clock.advanceMinutes(2);
        var b = interventions.choose(id, InterventionStep.OWN, "find the card");
        assertThat(List.of(a, b)).allMatch(java.util.Optional::isPresent);
        List<String> before = stored();
        var feelings = deletions.delete(Purpose.FEELINGS);
        assertThat(stored()).containsExactly("SMALLER OWN find the card");
        var words = deletions.delete(Purpose.FREE_TEXT);
        assertThat(stored()).containsExactly("SMALLER OWN -");
        deletions.undo(java.util.Objects.requireNonNull(words.undoId()));
        deletions.undo(java.util.Objects.requireNonNull(feelings.undoId()));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatHelpedIsReadFromTheWorkAfterIt() {
        helped("Call the dentist", InterventionStep.CALL_NUMBER, 20);
        helped("Call the bank", InterventionStep.CALL_SENTENCE, 6);
        helped("Call Ann", InterventionStep.CALL_NUMBER, 2);
        helped("Tidy the desk", InterventionStep.MUSIC, 30);
        assertThat(interventions.helpedBefore("Phone the office").best())
                .isEqualTo(new HelpedBefore.Best(InterventionKind.SMALLER, DoingKind.CALL, 2, 3));
        assertThat(interventions.helpedBefore("Something").best())
                .isEqualTo(new HelpedBefore.Best(InterventionKind.SMALLER, DoingKind.ANY, 2, 3));
        assertThat(interventions.helpedBefore("Something").order().getFirst()).isEqualTo(InterventionKind.SMALLER);
    }

    @Test
    void anotherPersonSeesAndChangesNothing() {
        InstanceId id = start("Call the dentist");
        InterventionId chosen =
                interventions.choose(id, InterventionStep.MUSIC, null).orElseThrow();
        People.signIn(People.create(context));
        assertThat(interventions.last(id)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> interventions.tick(chosen, true));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> interventions.choose(id, InterventionStep.MUSIC, null));
    }
}
