package app.taskaversion.sharing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.privacy.AccountDeletionService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.sharing.ReleaseEntry;
import app.taskaversion.sharing.ReleaseEntry.State;
import app.taskaversion.sharing.ShareService;
import app.taskaversion.sharing.internal.book.ReleaseBook;
import app.taskaversion.sharing.rule.Budget;
import app.taskaversion.sharing.rule.Cell;
import app.taskaversion.sharing.rule.CellShare;
import app.taskaversion.sharing.rule.Heard;
import app.taskaversion.sharing.rule.Noise;
import app.taskaversion.sharing.rule.WeekPart;
import app.taskaversion.task.TaskType;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.TestSql;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is in a release, how often, and what is written down of it. */
abstract class ReleasingContract {

    private static final Cell WORK = new Cell(TaskType.WORK, WeekPart.WORKDAYS);
    private static final Instant MONDAY = TestClock.START.minus(Duration.ofMinutes(5));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReleaseBook book;

    @Autowired
    private LedgerRepository ledger;

    @Autowired
    private ShareService shares;

    @Autowired
    private AccountDeletionService accounts;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestSql sql;

    @Autowired
    private TestClock clock;

    private Crowd crowd;

    @SqliteTest
    static class OnSqliteTest extends ReleasingContract {}

    @PostgresTest
    static class OnPostgresTest extends ReleasingContract {}

    @BeforeEach
    void aServer() {
        crowd = new Crowd(context);
    }

    @AfterEach
    void clear() {
        Crowd.clear(context);
    }

    /** What was to be hidden in a release that is made now. */
    private Heard release() {
        Heard heard = Heard.silent();
        var unused = crowd.releasing(heard).release();
        return heard;
    }

    private void nextYear() {
        clock.advance(Duration.ofDays(365));
    }

    private List<ShareService.Spent> spent(OwnerId person) {
        return owner.callAs(person, shares::spent);
    }

    @Test
    void onlyThoseWhoSayYesAreCountedAndTheNextReleaseIsWithoutThoseWhoLeft() {
        crowd.somebody();
        OwnerId leaves = crowd.somebody();
        OwnerId never = crowd.somebody();
        owner.runAs(never, () -> crowd.say(Purpose.AGGREGATE_EXPORT, false));
        assertThat(release().people(WORK)).isEqualTo(2);
        assertThat(spent(leaves)).hasSize(1);
        assertThat(spent(never)).isEmpty();
        owner.runAs(leaves, () -> crowd.say(Purpose.AGGREGATE_EXPORT, false));
        assertThat(release().people(WORK)).isEqualTo(1);
        assertThat(spent(leaves)).hasSize(1);
    }

    /** Feelings that may not be used any more are not used here either, although they are still there. */
    @Test
    void whoTookFeelingsBackIsNotCounted() {
        crowd.somebody();
        OwnerId person = crowd.somebody();
        owner.runAs(person, () -> crowd.say(Purpose.FEELINGS, false));
        assertThat(release().people(WORK)).isEqualTo(1);
    }

    @Test
    void aThousandThingsCountOnceAndInTwoCellsAtMost() {
        OwnerId person = crowd.somebody();
        owner.runAs(person, () -> {
            for (int i = 0; i < 40; i++) {
                crowd.done(MONDAY.minus(Duration.ofMinutes(i)), 20.0, 90.0, 70.0);
                crowd.ended("COMPLETED", null, "PLAY", MONDAY.minus(Duration.ofDays(2)), 100.0, 0.0, 0.0);
                crowd.ended("COMPLETED", null, "SLEEP", MONDAY, 100.0, 0.0, 0.0);
            }
            crowd.done(MONDAY, 20.0, 90.0, 70.0);
        });
        Heard heard = release();
        assertThat(Cell.ALL.stream().mapToLong(heard::people).sum()).isEqualTo(2);
        assertThat(heard.people(WORK)).isEqualTo(1);
        assertThat(heard.people(new Cell(TaskType.PLAY, WeekPart.WEEKEND)))
                .as("the earlier of two cells with as many things")
                .isEqualTo(1);
        assertThat(heard.asked()).allMatch(asked -> Math.abs(asked.value()) <= Budget.CENTRE);
    }

    @Test
    void onlyOwnAnswersOfAYearCountAndOnlyWhereEachMeanIsOfSomething() {
        OwnerId person = crowd.somebody();
        owner.runAs(person, () -> {
            crowd.done(MONDAY, 40.0, null, null);
            crowd.ended("CANCELLED", "too_tired", "WORK", MONDAY, null, null, 50.0);
            crowd.ended("CANCELLED", "accidental_initialization", "WORK", MONDAY, null, null, 0.0);
            crowd.done(MONDAY.minus(Duration.ofDays(366)), 0.0, 0.0, 0.0);
            crowd.ended("COMPLETED", null, "PLAY", MONDAY, 100.0, null, 10.0);
            sql.sql("update task_instance set demo = :yes where user_id = :owner and actual_relief = 100")
                    .param("yes", true)
                    .update();
        });
        assertThat(owner.callAs(person, shares::current).cells())
                .containsExactly(new CellShare(WORK, 3, 67, 60, 30, 60));
    }

    /** An answer that an import made up is nobody's. */
    @Test
    void whatNobodyAnsweredDoesNotCount() {
        OwnerId person = crowd.somebody();
        owner.runAs(
                person,
                () -> sql.sql("update task_instance set flags = 'ACTUALS_UNTOUCHED' where user_id = :owner")
                        .update());
        assertThat(owner.callAs(person, shares::current).isEmpty()).isTrue();
        assertThat(release().people(WORK)).isZero();
        assertThat(spent(person)).as("who adds nothing spends nothing").isEmpty();
    }

    @Test
    void whatIsShownBeforehandIsWhatLeaves() {
        OwnerId person = crowd.somebody();
        CellShare shown = owner.callAs(person, shares::current).cells().getFirst();
        Heard heard = release();
        assertThat(heard.asked().stream().limit(5).map(Heard.Asked::value))
                .containsExactly(
                        1L,
                        (long) shown.completion() - Budget.CENTRE,
                        (long) shown.relief() - Budget.CENTRE,
                        (long) shown.stress() - Budget.CENTRE,
                        (long) shown.aversion() - Budget.CENTRE);
        assertThat(owner.callAs(person, shares::json))
                .contains("\"relief\" : 80", "\"stress\" : 30", "\"aversion\" : 70", "\"completion\" : 100")
                .doesNotContain("Water the plants", person.toString(), "\"times\"");
    }

    @Test
    void aThirdReleaseInAYearIsRefusedAndTheNextYearBeginsInUtc() {
        clock.set(Instant.parse("2026-12-31T23:59:58Z"));
        var unused = release();
        unused = release();
        assertThatExceptionOfType(Conflict.class).isThrownBy(this::release).withMessage("sharing.spent");
        clock.set(Instant.parse("2026-12-31T23:59:59.999Z"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(this::release);
        clock.set(Instant.parse("2027-01-01T00:00:00Z"));
        unused = release();
        assertThat(book.list()).extracting(ReleaseEntry::year).containsExactly(2027, 2026, 2026);
        assertThat(book.list()).extracting(ReleaseEntry::turn).containsExactly(1, 2, 1);
    }

    @Test
    void aPersonIsInTwoReleasesOfAYearAtMostWhateverTheInstallationHasLeft() {
        crowd.somebody();
        OwnerId spent = crowd.somebody();
        owner.runAs(spent, () -> {
            charge(1);
            charge(2);
        });
        assertThat(release().people(WORK)).isEqualTo(1);
        assertThat(spent(spent)).hasSize(2);
        nextYear();
        owner.runAs(spent, () -> crowd.done(clock.instant().minus(Duration.ofDays(1)), 80.0, 30.0, 70.0));
        assertThat(release().people(WORK)).isEqualTo(2 - 1);
        assertThat(spent(spent)).hasSize(3);
    }

    private void charge(int turn) {
        transaction.executeWithoutResult(
                status -> ledger.saveAndFlush(new LedgerEntry(Ids.next(), 2026, turn, clock.instant())));
    }

    @Test
    void theDatabaseRefusesAThirdTurnOfAPersonAndToForgetOne() {
        charge(1);
        assertThatThrownBy(() -> charge(1)).isInstanceOf(DataAccessException.class);
        charge(2);
        assertThatThrownBy(() -> charge(3)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("delete from privacy_ledger where user_id = :owner")
                        .update())
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> sql.sql("update privacy_ledger set in_year = 2020 where user_id = :owner")
                        .update())
                .hasStackTraceContaining("append-only");
    }

    @Test
    void theDatabaseRefusesAThirdTurnOfTheInstallation() {
        org.springframework.jdbc.core.simple.JdbcClient jdbc =
                context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class);
        for (int turn : List.of(1, 2)) {
            take(jdbc, turn);
        }
        assertThatThrownBy(() -> take(jdbc, 2)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> take(jdbc, 3)).isInstanceOf(DataAccessException.class);
    }

    private void take(org.springframework.jdbc.core.simple.JdbcClient jdbc, int turn) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "insert into aggregate_release (id, in_year, turn, began_at) values (:id, 2026, :turn, :now)")
                .param("id", Ids.next().toString())
                .param("turn", turn)
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .update());
    }

    /** What a release that stopped may have shown is not known: it is spent, for the installation and for its people. */
    @Test
    void whatBreaksOffIsSpentAndNeverShown() {
        OwnerId person = crowd.somebody();
        Noise broken = (value, cells, most, epsilon) -> {
            throw new IllegalStateException("no dice");
        };
        assertThatThrownBy(() -> crowd.releasing(broken).release()).isInstanceOf(IllegalStateException.class);
        assertThat(book.spent(2026)).isEqualTo(1);
        assertThat(spent(person)).hasSize(1);
        ReleaseEntry entry = book.list().getFirst();
        assertThat(entry.state()).isEqualTo(State.UNDER_WAY);
        assertThat(book.content(entry.id())).isEmpty();
        clock.advance(ReleaseBook.LONGEST.plusSeconds(1));
        assertThat(book.list().getFirst().state()).isEqualTo(State.BROKE_OFF);
    }

    @Test
    void fewPeopleMakeAFileThatTellsNoneOfThem() {
        OwnerId person = crowd.somebody();
        SequencedMap<String, byte[]> files =
                crowd.releasing(Heard.silent()).release().files();
        assertThat(text(files, "cells.csv")).hasLineCount(1);
        assertThat(book.list().getFirst().state()).isEqualTo(State.TOO_FEW);
        assertThat(book.list().getFirst().withheld()).isEqualTo(10);
        files.keySet().forEach(name -> assertThat(text(files, name)).doesNotContain(person.toString(), "Water"));
    }

    @Test
    void enoughPeopleMakeAFileWithItsChecksum() {
        crowd.somebody();
        Noise many = (value, cells, most, epsilon) -> most == 1 ? value + 400 : value;
        assertThat(text(crowd.releasing(many).release().files(), "cells.csv"))
                .contains("work,workdays,401,50.1,50.1,50.0,50.0");
        ReleaseEntry entry = book.list().getFirst();
        assertThat(entry.state()).isEqualTo(State.DONE);
        assertThat(entry.published()).isEqualTo(10);
        assertThat(app.taskaversion.platform.text.Sha256.hex(
                        book.content(entry.id()).orElseThrow()))
                .isEqualTo(entry.sha256());
    }

    private static String text(SequencedMap<String, byte[]> files, String name) {
        return new String(java.util.Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }

    /** The release stays, as there is no person in it; what the person spent goes with them. */
    @Test
    void whoeverDeletesTheirAccountTakesTheirLinesAlong() {
        OwnerId person = crowd.somebody();
        var unused = release();
        byte[] before = book.content(book.list().getFirst().id()).orElseThrow();
        assertThat(spent(person)).hasSize(1);
        owner.runAs(person, () -> {
            var unusedToo = accounts.deleteEverything();
        });
        assertThat(spent(person)).isEmpty();
        assertThat(book.content(book.list().getFirst().id())).hasValue(before);
    }

    @Test
    void onesOwnMachineHasNobodyToCount() {
        context.getBean(TestSignIn.class).local();
        assertThatExceptionOfType(Conflict.class).isThrownBy(this::release).withMessage("sharing.nobodyElse");
        assertThat(book.list()).isEmpty();
    }
}
