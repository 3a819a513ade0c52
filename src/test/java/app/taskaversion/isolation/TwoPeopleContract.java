package app.taskaversion.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Every public method of every service is called with the ids of one person by nobody, by somebody else and by an empty
 * newcomer: nothing of that person comes back and nothing of theirs changes. Then by that person, and it does: else the
 * call would have proved nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoPeopleContract {

    /** Looked for in lower case, where it may stand in any. */
    private static final String MARK = "zxqvmark";

    private static final Set<String> WITHOUT_WORDS = Set.of(
            "consent_event",
            "deletion_holding_part",
            "experiment",
            "experiment_assignment",
            "import_original_part",
            "job_task",
            "prompt_event",
            "routine_slot",
            "task_routine_day");
    private static final double NUMBER = 41.4142;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends TwoPeopleContract {}

    @PostgresTest
    static class OnPostgresTest extends TwoPeopleContract {}

    private World ann;
    private World ben;
    private OwnerId newcomer;
    private GroundTruth truth;

    @BeforeEach
    void fillTheWorldsOfTwo() {
        ann = filled("Zxqvmark", NUMBER);
        ben = filled("Wkpjmark", 27.1828);
        ann.keep(Calls.STRANGER, ben);
        newcomer = People.create(context);
        truth = new GroundTruth(context);
        People.signOut();
    }

    private World filled(String mark, double number) {
        OwnerId person = People.create(context);
        People.signIn(person);
        World world = MarkedRows.fill(context, person, mark, number);
        MarkedDoor.add(context, world);
        return world;
    }

    static List<Call<?>> calls() {
        return Calls.all();
    }

    @Test
    void everyOwnedTableHoldsTheMark() {
        truth.ownedRowsOf(ann.person()).forEach((table, rows) -> {
            assertThat(rows).as(table).isNotEmpty();
            if (!WITHOUT_WORDS.contains(table)) {
                assertThat(Rendered.of(rows)).as(table).matches("(?s).*(" + MARK + "|" + NUMBER + ").*");
            }
        });
    }

    @Test
    void everyPublicMethodIsCalled() {
        Set<String> missing = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        List<Call<?>> calls = Calls.all();
        Set<Class<?>> services = PublicMethods.services(context);
        for (Class<?> service : services) {
            Set<String> called = new TreeSet<>(Calls.names(calls, service).toList());
            PublicMethods.of(service).stream()
                    .filter(method -> !called.remove(method))
                    .forEach(method -> missing.add(service.getSimpleName() + "." + method));
            called.forEach(method -> unknown.add(service.getSimpleName() + "." + method));
        }
        calls.stream().filter(call -> !services.contains(call.service())).forEach(call -> unknown.add(call.toString()));
        assertThat(missing).as("methods without a call").isEmpty();
        assertThat(unknown).as("calls without a method").isEmpty();
        assertThat(services).hasSizeGreaterThan(15);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    <S> void aStrangerGetsAndChangesNothingAndTheOwnerDoes(Call<S> call) throws Exception {
        ObjectProvider<S> beans = context.getBeanProvider(call.service());
        S only = beans.getIfUnique();
        List<S> services = only == null ? beans.stream().toList() : List.of(only);
        assertThat(services).isNotEmpty();
        for (S service : services) {
            check(call, service);
        }
    }

    private <S> void check(Call<S> call, S service) throws Exception {
        if (call.is(Call.Way.FRESH)) {
            ann = new World(People.create(context), MARK, Map.of());
        }
        People.signIn(ann.person());
        String unused = run(call, () -> {
            call.given().run(service, ann);
            return "";
        });
        Map<String, Set<String>> before = truth.rowsOf(ann.person());
        String shown = shown(call, service);

        People.signOut();
        assertNothingOf(ask(call, service), call);
        People.signIn(newcomer);
        Answer newcomers = ask(call, service);
        assertNothingOf(newcomers, call);
        People.signIn(ben.person());
        Answer strangers = ask(call, service);
        assertNothingOf(strangers, call);
        assertThat(truth.rowsOf(ann.person())).isEqualTo(before);
        String now = Rendered.of(truth.rowsOf(ben.person())) + Rendered.of(truth.rowsOf(newcomer));
        assertThat(ann.ids().filter(now::contains))
                .as("rows that %s ties to theirs", call)
                .isEmpty();
        People.signIn(ann.person());
        assertThat(shown(call, service)).isEqualTo(shown);

        Answer last = call.is(Call.Way.MIXED) ? strangers : ask(call, service);
        if (call.service().isInterface()) {
            assertThat(last.recorder().methods()).as("what %s calls", call).contains(call.method());
        }
        if (!call.is(Call.Way.MIXED) && call.free() == null) {
            assertThat(last.error()).as("called by the owner").isNull();
            boolean changes = !truth.rowsOf(ann.person()).equals(before)
                    || !shown(call, service).equals(shown);
            assertThat(changes || tells(last.words(), newcomers))
                    .as("called by the owner, %s shows or changes what is theirs; it says %s", call, last.words())
                    .isTrue();
        }
    }

    /** Something of the owner, or something that a newcomer does not hear. */
    private static boolean tells(String words, Answer newcomers) {
        boolean something = !words.isBlank() && !words.strip().equals("null");
        return words.contains(MARK)
                || words.contains(String.valueOf(NUMBER))
                || (newcomers.error() == null
                        ? !newcomers.words().equals(words)
                        : newcomers.error() instanceof AppException && something);
    }

    private <S> String shown(Call<S> call, S service) throws Exception {
        return call.shown() == null ? "" : Rendered.of(call.shown().run(service, ann));
    }

    /** What came back, or the error. */
    private record Answer(String words, @Nullable Exception error, Recorder recorder) {}

    private <S> Answer ask(Call<S> call, S service) {
        Recorder recorder = new Recorder();
        S recorded = recorder.before(call.service(), service);
        try {
            return new Answer(run(call, () -> Rendered.of(call.body().run(recorded, ann))), null, recorder);
        } catch (Exception e) {
            return new Answer(Rendered.of(e), e, recorder);
        }
    }

    private String run(Call<?> call, Callable<String> work) throws Exception {
        if (!call.is(Call.Way.IN_TRANSACTION)) {
            return work.call();
        }
        PlatformTransactionManager transactions = context.getBean(PlatformTransactionManager.class);
        TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            String result = work.call();
            transactions.commit(transaction);
            return result;
        } finally {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        }
    }

    private <S> void assertNothingOf(Answer answer, Call<S> call) {
        assertThat(answer.words()).as("what %s says", call).doesNotContain(MARK, String.valueOf(NUMBER));
        assertThat(answer.recorder().foreign(answer.words(), ann))
                .as("ids that %s gives away", call)
                .isEmpty();
        Exception error = answer.error();
        assertThat(error == null || isRefusal(error))
                .as("%s refuses in words: %s", call, error)
                .isTrue();
    }

    private static boolean isRefusal(Exception error) {
        return error instanceof AppException
                || error instanceof AccessDeniedException
                || error instanceof DataAccessException;
    }
}
