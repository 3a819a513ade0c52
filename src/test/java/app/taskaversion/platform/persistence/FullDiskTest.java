package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.note.NoteService;
import app.taskaversion.testsupport.SqliteTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The file may not grow any more, as on a full disk: SQLite gives the same error. The connection that this happened to is of
 * no use afterwards; what comes next must not be stored by halves on it.
 */
@SqliteTest
class FullDiskTest {

    private static final String LONG = "x".repeat(9_000);
    private static final int MOST = 500;

    @Autowired
    private NoteService notes;

    @Autowired
    private DatabaseState database;

    @Autowired
    private JdbcClient jdbc;

    /** The connection to which the limit belongs is thrown away, so that there is room again afterwards. */
    private void pages(long most) {
        long unused =
                jdbc.sql("pragma max_page_count = " + most).query(Long.class).single();
    }

    @Test
    void whatWasAnsweredIsThereTheRestIsSaidAndItGoesOnOnceThereIsRoom() {
        pages(1); // not less than what there is
        List<String> answered = new ArrayList<>();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> writeUntilItIsFull(answered))
                .satisfies(e -> assertThat(database.noticed(e)).isTrue());
        assertThat(database.isSavingPaused()).isTrue();
        assertThat(database.isReachable()).as("reading goes on").isTrue();
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(answered);
        database.askAgain();
        assertThat(database.isSavingPaused()).isFalse();
        answered.add(notes.add("There is room " + LONG).content());
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(answered);
    }

    private void writeUntilItIsFull(List<String> answered) {
        for (int number = 0; number < MOST; number++) {
            answered.add(notes.add(number + " " + LONG).content());
        }
    }

    private List<String> stored() {
        return notes.list(0, MOST).stream().map(row -> row.content()).toList();
    }
}
