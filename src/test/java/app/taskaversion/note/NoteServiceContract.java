package app.taskaversion.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class NoteServiceContract {

    @Autowired
    private NoteService notes;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends NoteServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends NoteServiceContract {}

    @Test
    void theNewestNoteComesFirst() {
        NoteRow first = notes.add("Rain helps.\nSo does tea. ☕");
        clock.advanceMinutes(1);
        NoteRow second = notes.add("Music too");
        assertThat(notes.list(0, 10)).containsExactly(second, first);
        assertThat(notes.list(1, 1)).containsExactly(first);
        assertThat(notes.count()).isEqualTo(2);
        assertThat(first.notedAt()).isEqualTo(TestClock.START);
    }

    @Test
    void wordsAreFoundInAnyCaseAndLanguageTheNewestFirst() {
        NoteRow first = notes.add("Äpfel und\nBirnen, 50 % off");
        clock.advanceMinutes(1);
        NoteRow second = notes.add("ÄPFEL again");
        notes.delete(notes.add("Äpfel, deleted").id());
        assertThat(notes.find("äpfel", 10)).containsExactly(second, first);
        assertThat(notes.find("und birnen", 10)).containsExactly(first);
        assertThat(notes.find("äpfel", 1)).containsExactly(second);
        assertThat(notes.find(" ", 10)).containsExactly(second, first);
        assertThat(notes.find("50 %", 10)).containsExactly(first);
        assertThat(notes.find("_", 10)).isEmpty();
    }

    @Test
    void anEditKeepsTheTimeOfWriting() {
        NoteRow note = notes.add("Rain");
        clock.advanceMinutes(9);
        NoteRow edited = notes.edit(note.id(), "Sun ");
        assertThat(edited).isEqualTo(new NoteRow(note.id(), "Sun", TestClock.START));
        assertThat(notes.list(0, 10)).containsExactly(edited);
    }

    @Test
    void aDeletedNoteComesBack() {
        NoteRow note = notes.add("Rain");
        notes.delete(note.id());
        assertThat(notes.list(0, 10)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.edit(note.id(), "x"));
        notes.restore(note.id());
        assertThat(notes.list(0, 10)).containsExactly(note);
    }

    @Test
    void tooMuchIsRefusedAndNothingIsKept() {
        assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> notes.add("x".repeat(10_001)));
        assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> notes.add("\n "));
        assertThat(notes.count()).isZero();
    }

    @Test
    void anotherPersonSeesNothing() {
        NoteRow note = notes.add("Rain");
        People.signIn(People.create(context));
        assertThat(notes.list(0, 10)).isEmpty();
        assertThat(notes.count()).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.delete(note.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.restore(note.id()));
    }
}
