package app.taskaversion.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class EmotionServiceContract {

    @Autowired
    private EmotionService emotions;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private TestSql sql;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends EmotionServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends EmotionServiceContract {}

    @Test
    void aWordIsThereOnceInAnyCase() {
        EmotionId tense = emotions.add("  Ängstlich ").id();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> emotions.add("ÄNGSTLICH"));
        assertThat(emotions.findOrAdd("ängstlich").id()).isEqualTo(tense);
        assertThat(emotions.findOrAdd("calm").id()).isNotEqualTo(tense);
        assertThat(names()).containsExactlyInAnyOrder("Ängstlich", "calm");
    }

    @Test
    void onlyWordsThatCanBeKeptAreAdded() {
        assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> emotions.add(" "));
        assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> emotions.add("x".repeat(101)));
        assertThat(names()).isEmpty();
    }

    @Test
    void theMostUsedComesFirst() {
        EmotionId a = emotions.add("a").id();
        EmotionId b = emotions.add("b").id();
        emotions.add("c");
        UUID one = instance();
        UUID two = instance();
        use(one, b, "INIT", 40.0);
        use(one, b, "DONE", 20.0);
        use(two, a, "INIT", null);
        assertThat(emotions.list()).extracting(EmotionRow::name).containsExactly("b", "a", "c");
        assertThat(emotions.list()).extracting(EmotionRow::uses).containsExactly(2, 1, 0);
        history.delete(one);
        assertThat(emotions.list()).extracting(EmotionRow::name).containsExactly("a", "b", "c");
    }

    @Test
    void aDeletedWordComesBackWithItsUses() {
        EmotionId tense = emotions.add("Tense").id();
        use(instance(), tense, "INIT", 40.0);
        EmotionUndo undo = emotions.delete(tense);
        assertThat(names()).isEmpty();
        emotions.undo(undo);
        assertThat(names()).containsExactly("Tense");
        emotions.delete(tense);
        EmotionRow revived = emotions.add("TENSE");
        assertThat(revived).isEqualTo(new EmotionRow(tense, "TENSE", null, 1));
    }

    @Test
    void renamingKeepsTheUsesAndCanBeTakenBack() {
        EmotionId tense = emotions.add("Tense").id();
        use(instance(), tense, "INIT", 40.0);
        EmotionUndo undo = emotions.rename(tense, "Nervous");
        assertThat(emotions.list()).containsExactly(new EmotionRow(tense, "Nervous", null, 1));
        emotions.rename(tense, "NERVOUS");
        emotions.undo(undo);
        assertThat(emotions.list()).containsExactly(new EmotionRow(tense, "Tense", null, 1));
    }

    @Test
    void aNameInUseIsNotTakenButADeletedOneIs() {
        EmotionId tense = emotions.add("Tense").id();
        EmotionId calm = emotions.add("Calm").id();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> emotions.rename(tense, "calm"));
        assertThat(names()).containsExactlyInAnyOrder("Tense", "Calm");
        EmotionUndo deleted = emotions.delete(calm);
        EmotionUndo renamed = emotions.rename(tense, "Calm");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> emotions.undo(deleted));
        emotions.undo(renamed);
        emotions.undo(deleted);
        assertThat(names()).containsExactlyInAnyOrder("Tense", "Calm");
        assertThat(emotions.findOrAdd("calm").id()).isEqualTo(calm);
    }

    @Test
    void takingARenameBackGivesADeletedWordItsNameAgain() {
        EmotionId calm = emotions.add("Calm").id();
        EmotionId tense = emotions.add("Tense").id();
        emotions.delete(calm);
        emotions.undo(emotions.rename(tense, "Calm"));
        assertThat(emotions.add("calm").id()).isEqualTo(calm);
    }

    @Test
    void mergingMovesEveryUseAndKeepsTheHigherIntensity() {
        EmotionId from = emotions.add("Stressed").id();
        EmotionId into = emotions.add("Tense").id();
        UUID onlyFrom = instance();
        UUID fromHigher = instance();
        UUID intoHigher = instance();
        UUID otherPhase = instance();
        UUID assumed = instance();
        use(onlyFrom, from, "INIT", 30.0);
        use(fromHigher, from, "INIT", 80.0);
        use(fromHigher, into, "INIT", 20.0);
        use(intoHigher, from, "DONE", 10.0);
        use(intoHigher, into, "DONE", 60.0);
        use(otherPhase, from, "INIT", 10.0);
        use(otherPhase, into, "DONE", 50.0);
        use(assumed, from, "INIT", 5.0);
        use(assumed, into, "INIT", null);
        List<String> before = uses();

        EmotionUndo undo = emotions.merge(from, into);
        assertThat(emotions.list()).containsExactly(new EmotionRow(into, "Tense", null, 6));
        assertThat(uses())
                .containsExactlyInAnyOrder(
                        row(onlyFrom, into, "INIT", 30.0),
                        row(fromHigher, into, "INIT", 80.0),
                        row(intoHigher, into, "DONE", 60.0),
                        row(otherPhase, into, "INIT", 10.0),
                        row(otherPhase, into, "DONE", 50.0),
                        row(assumed, into, "INIT", 5.0));

        emotions.undo(undo);
        assertThat(uses()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(emotions.list()).extracting(EmotionRow::uses).containsExactly(5, 4);
    }

    @Test
    void aWordCannotBeMergedWithItself() {
        EmotionId tense = emotions.add("Tense").id();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> emotions.merge(tense, tense));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> emotions.merge(tense, new EmotionId(new UUID(1, 2))));
        assertThat(names()).containsExactly("Tense");
    }

    @Test
    void anotherPersonHasWordsOfTheirOwn() {
        EmotionId mine = emotions.add("Tense").id();
        EmotionUndo undo = emotions.delete(mine);
        People.signIn(People.create(context));
        assertThat(names()).isEmpty();
        EmotionId theirs = emotions.add("Tense").id();
        assertThat(theirs).isNotEqualTo(mine);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> emotions.undo(undo));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> emotions.merge(theirs, mine));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> emotions.rename(mine, "x"));
    }

    private List<String> names() {
        return emotions.list().stream().map(EmotionRow::name).toList();
    }

    private UUID instance() {
        return history.done(tasks.create("Task", 0), History.Done.at(TestClock.START));
    }

    private void use(UUID instance, EmotionId emotion, String phase, @Nullable Double intensity) {
        int unused = sql.sql("insert into instance_emotion (id, user_id, instance_id, emotion_id, phase, intensity,"
                        + " rated) values (:id, :owner, :instance, :emotion, :phase, :intensity, :rated)")
                .param("id", Ids.next().toString())
                .param("instance", instance.toString())
                .param("emotion", emotion.toString())
                .param("phase", phase)
                .param("intensity", intensity)
                .param("rated", intensity != null)
                .update();
    }

    private List<String> uses() {
        return sql.sql("select instance_id, emotion_id, phase, intensity from instance_emotion where user_id = :owner")
                .query((row, index) -> row.getString("instance_id") + " " + row.getString("emotion_id") + " "
                        + row.getString("phase") + " " + OwnedSql.number(row, "intensity"))
                .list();
    }

    private static String row(UUID instance, EmotionId emotion, String phase, double intensity) {
        return instance + " " + emotion + " " + phase + " " + intensity;
    }
}
