package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.note.NoteRow;
import app.taskaversion.note.NoteService;
import app.taskaversion.testsupport.PostgresTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A real PostgreSQL that gives up the transaction of one note for the first times that it is stored. */
@PostgresTest
class TransactionRetryTest {

    @Autowired
    private NoteService notes;

    @Autowired
    private DatabaseUrl url;

    @Autowired
    private DatabaseState database;

    @Autowired
    private TransactionRetry retry;

    /** Counts tries outside of any transaction, and knows what goes wrong with whom. */
    @BeforeEach
    void theDatabaseGivesUp() throws SQLException {
        execute("""
            create sequence tries;
            create function gives_up() returns trigger language plpgsql security definer as $$
            declare tried bigint; times bigint;
            begin
                if new.content not like 'gives up %' then return new; end if;
                tried := nextval('tries');
                times := split_part(new.content, ' ', 4)::bigint;
                if tried > times then return new; end if;
                if split_part(new.content, ' ', 3) = 'lost' then
                    perform pg_terminate_backend(pg_backend_pid());
                    perform pg_sleep(1);
                end if;
                raise sqlstate '40P01';
            end $$\
            """);
    }

    @AfterEach
    void noMore() throws SQLException {
        execute("drop function gives_up() cascade; drop sequence tries");
    }

    private void when(String kind) throws SQLException {
        execute(
                kind.equals("stored")
                        ? "create trigger gives_up before insert on note for each row execute function gives_up()"
                        : "create constraint trigger gives_up after insert on note deferrable initially deferred"
                                + " for each row execute function gives_up()");
    }

    @Test
    void aDeadlockIsTriedAgainUntilItSucceedsAndStoredOnce() throws SQLException {
        when("stored");
        NoteRow unused = notes.add("gives up conflict 2 times");
        assertThat(notes.count()).isOne();
        assertThat(tries()).isEqualTo(3);
    }

    @Test
    void aConflictAtTheCommitIsTriedAgainToo() throws SQLException {
        when("committed");
        NoteRow unused = notes.add("gives up conflict 1 time");
        assertThat(notes.count()).isOne();
        assertThat(tries()).isEqualTo(2);
    }

    @Test
    void itIsNotTriedForEver() throws SQLException {
        when("stored");
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> notes.add("gives up conflict 9 times"));
        assertThat(notes.count()).isZero();
        assertThat(tries()).isEqualTo(3);
    }

    @Test
    void aLostConnectionIsTriedOnceMoreOnAnotherOne() throws SQLException {
        when("stored");
        NoteRow unused = notes.add("gives up lost 1 time");
        assertThat(notes.count()).isOne();
        assertThat(tries()).isEqualTo(2);
        assertThat(database.isSavingPaused()).isFalse();
    }

    @Test
    void aConnectionThatIsLostTwiceIsSaidToBeLost() throws SQLException {
        when("stored");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> notes.add("gives up lost 9 times"))
                .satisfies(e -> assertThat(ConnectionLoss.isCauseOf(e)).isTrue());
        assertThat(notes.count()).isZero();
        assertThat(tries()).isEqualTo(2);
    }

    /** Nobody knows what became of it, so that a second try might store it twice. */
    @Test
    void whatIsLostAtTheCommitIsNotTriedAgain() throws SQLException {
        when("committed");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> notes.add("gives up lost 1 time"))
                .satisfies(e -> assertThat(ConnectionLoss.isCauseOf(e)).isTrue());
        assertThat(tries()).isOne();
    }

    /** Of two transactions of one use case the first is stored; a second try would store it twice. */
    @Test
    void whatIsStoredInPartIsNotTriedAgain() throws SQLException {
        when("stored");
        ProxyFactory proxy = new ProxyFactory(Runnable.class, retry);
        proxy.setTarget((Runnable) () -> {
            NoteRow part = notes.add("a part for itself");
            NoteRow unused = notes.add("gives up conflict 1 time after " + part.id());
        });
        Runnable useCase = (Runnable) proxy.getProxy();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(useCase::run);
        assertThat(notes.count()).isOne();
        assertThat(tries()).isOne();
    }

    private long tries() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select last_value from tries")) {
            return rows.next() ? rows.getLong(1) : -1;
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }
}
