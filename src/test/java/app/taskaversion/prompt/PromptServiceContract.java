package app.taskaversion.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class PromptServiceContract {

    @Autowired
    private PromptService prompts;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private TestSql sql;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends PromptServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends PromptServiceContract {}

    private int stored() {
        return sql.sql("select count(*) from prompt_event where user_id = :owner")
                .query(Integer.class)
                .single();
    }

    @Test
    void theSameDisplayCountsOnce() {
        PromptId first = prompts.show(PromptKind.MOMENTUM, null).orElseThrow();
        clock.advanceMinutes(5);
        assertThat(prompts.show(PromptKind.MOMENTUM, null)).contains(first);
        assertThat(prompts.may(PromptKind.MOMENTUM, null)).isTrue();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void onceClosedItIsOverForTheDayAndTheFirstWordStays() {
        PromptId shown = prompts.show(PromptKind.MOMENTUM, null).orElseThrow();
        prompts.respond(shown, PromptResponse.NOT_HELPFUL);
        prompts.respond(shown, PromptResponse.HELPFUL);
        assertThat(prompts.isOpen(shown)).isFalse();
        assertThat(prompts.show(PromptKind.MOMENTUM, null)).isEmpty();
        assertThat(sql.sql("select response from prompt_event where user_id = :owner")
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list())
                .containsExactly("NOT_HELPFUL");
        clock.advance(Duration.ofDays(1));
        assertThat(prompts.show(PromptKind.MOMENTUM, null)).isPresent();
    }

    @Test
    void theBudgetOfTheSettingsHoldsForAllKindsTogether() {
        preferences.set(PreferenceKey.PROMPT_BUDGET, "2");
        assertThat(prompts.show(PromptKind.MOMENTUM, null)).isPresent();
        clock.advanceMinutes(30);
        assertThat(prompts.show(PromptKind.WEEK, null)).isPresent();
        clock.advanceMinutes(30);
        assertThat(prompts.may(PromptKind.EVENING, null)).isFalse();
        assertThat(prompts.show(PromptKind.EVENING, null)).isEmpty();
        preferences.set(PreferenceKey.PROMPT_BUDGET, "3");
        assertThat(prompts.may(PromptKind.EVENING, null)).isTrue();
        preferences.set(PreferenceKey.PROMPT_BUDGET, "0");
        assertThat(prompts.show(PromptKind.MOMENTUM, null))
                .as("also what stands there")
                .isEmpty();
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void aKindThatDidNotHelpTwiceRests() {
        for (int day = 0; day < 2; day++) {
            prompts.respond(prompts.show(PromptKind.BREAK, null).orElseThrow(), PromptResponse.NOT_HELPFUL);
            clock.advance(Duration.ofDays(1));
        }
        assertThat(prompts.show(PromptKind.BREAK, null)).isEmpty();
        assertThat(prompts.show(PromptKind.WEEK, null)).isPresent();
        clock.advance(Duration.ofDays(29));
        assertThat(prompts.show(PromptKind.BREAK, null)).isPresent();
    }

    @Test
    void aQuestionAboutATaskIsAboutOwnTasksOnly() {
        TaskId task = tasks.create("Call the dentist", 0);
        assertThat(prompts.show(PromptKind.LOOKING_FORWARD, task)).isPresent();
        People.signIn(People.create(context));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> prompts.show(PromptKind.LOOKING_FORWARD, task));
        assertThat(stored()).isZero();
    }

    @Test
    void anotherPersonClosesNothing() {
        PromptId shown = prompts.show(PromptKind.MOMENTUM, null).orElseThrow();
        var me = owner.get();
        People.signIn(People.create(context));
        assertThat(prompts.isOpen(shown)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> prompts.respond(shown, PromptResponse.HELPFUL));
        People.signIn(me);
        assertThat(prompts.isOpen(shown)).isTrue();
    }
}
