package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Fold;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.testsupport.HeldWriter;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What Now says unasked. The clock begins on a Monday at nine. */
@ViewTest
class NowPromptsTest {

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSql sql;

    @Autowired
    private ApplicationContext context;

    private InstanceId start(String name, Guess guess) {
        return instances
                .startTask(
                        tasks.create(name, 0),
                        StartRequest.via(StartVia.SUGGESTION).with(guess))
                .instance();
    }

    private InstanceId finish(String name, int minutes, Guess guess, Outcome outcome) {
        InstanceId id = start(name, guess);
        clock.advanceMinutes(minutes);
        instances.complete(id, outcome);
        return id;
    }

    private void finishThree() {
        for (int i = 1; i <= 3; i++) {
            InstanceId unused = finish("Small thing " + i, 10, Guess.NONE, Outcome.NONE);
        }
    }

    /** From elsewhere, as after a reload: the same place keeps its view. */
    private static void open() {
        Screen.open("tasks");
        Screen.open("");
    }

    private static String strip() {
        NowStrip strip = _find(NowStrip.class).stream().findFirst().orElse(null);
        return strip == null ? "" : Screen.words(strip);
    }

    private static List<PromptStrip> strips() {
        return _find(PromptStrip.class);
    }

    private List<String> stored() {
        return sql.sql("select kind || ' ' || coalesce(response, 'OPEN') from prompt_event where user_id = :owner"
                        + " order by shown_at, id")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void afterAMonthACopyIsOfferedAndOneTapEndsThatForGood() {
        clock.advance(Duration.ofDays(31));
        InstanceId unused = finish("Small thing", 10, Guess.NONE, Outcome.NONE);
        open();
        assertThat(strip()).contains("A copy somewhere else keeps all of this", "Save a copy");
        assertThat(stored()).containsExactly("SAVE_COPY OPEN");
        Screen.press("Do not offer this again");
        assertThat(strips()).isEmpty();
        assertThat(stored()).containsExactly("SAVE_COPY ANSWERED");
        clock.advance(Duration.ofDays(40));
        unused = finish("Another thing", 10, Guess.NONE, Outcome.NONE);
        open();
        assertThat(strip()).doesNotContain("Save a copy");
    }

    @Test
    void threeThingsInAShortTimeAreAChoiceBetweenGoingOnAndRest() {
        InstanceId unused = instances.plan(tasks.create("Call the dentist", 0), Guess.NONE, null, null);
        finishThree();
        open();
        assertThat(strip()).startsWith("3 things finished in 20 min.");
        assertThat(stored()).containsExactly("MOMENTUM OPEN");
        open();
        assertThat(stored()).as("a reload is the same display").containsExactly("MOMENTUM OPEN");
        Screen.press("Rest");
        assertThat(Screen.messages()).contains("Rest well. Everything waits.");
        assertThat(strips()).isEmpty();
        open();
        assertThat(strips()).isEmpty();
        assertThat(stored()).containsExactly("MOMENTUM ANSWERED");
    }

    @Test
    void aQuestionnaireIsOfferedOnceInItsTimeAndQuietWhenClosed() {
        InstanceId unused = instances.plan(tasks.create("Call the dentist", 0), Guess.NONE, null, null);
        open();
        assertThat(strips()).as("without a yes").isEmpty();
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        open();
        assertThat(strip()).startsWith("A check-in for this week is there");
        Screen.pressNamed("Close");
        open();
        assertThat(strips()).isEmpty();
        clock.advance(Duration.ofDays(2));
        open();
        assertThat(strip()).as("quiet in the rest of its week").doesNotContain("check-in");
        clock.set(TestClock.START.plus(Duration.ofDays(27)));
        unused = finish("Small thing", 10, Guess.NONE, Outcome.NONE);
        clock.set(TestClock.START.plus(Duration.ofDays(28)));
        open();
        assertThat(strip()).startsWith("A check-in for this week is there");
        Screen.press("Have a look");
        assertThat(stored()).containsExactly("CHECK_IN_WEEKS DISMISSED", "CHECK_IN_WEEKS ANSWERED");
    }

    @Test
    void closingSaysNothingAndNotHelpfulIsKept() {
        finishThree();
        open();
        Screen.press("Not helpful");
        assertThat(stored()).containsExactly("MOMENTUM NOT_HELPFUL");
        clock.advance(Duration.ofDays(1));
        finishThree();
        open();
        Screen.pressNamed("Close");
        assertThat(stored()).containsExactly("MOMENTUM NOT_HELPFUL", "MOMENTUM DISMISSED");
    }

    @Test
    void withoutABudgetNothingIsSaid() {
        preferences.set(PreferenceKey.PROMPT_BUDGET, "0");
        finishThree();
        open();
        assertThat(strips()).isEmpty();
        assertThat(stored()).isEmpty();
    }

    @Test
    void longWorkOffersABreakWhichStopsTheClock() {
        InstanceId id = start("Write report", Guess.NONE);
        clock.advanceMinutes(95);
        open();
        assertThat(strip()).startsWith("About 1 h 35 min at it without a longer pause.");
        assertThat(_find(Button.class, spec -> spec.withThemes("primary"))).hasSize(1);
        Screen.press("Take a break");
        assertThat(queries.running()).isEmpty();
        assertThat(queries.lastPaused(TestClock.START)).get().extracting("id").isEqualTo(id);
        assertThat(stored()).containsExactly("BREAK ANSWERED");
    }

    @Test
    void atMostOneStandsThereAndTheNextDoesNotFollowAtOnce() {
        InstanceId unused = finish("Write report", 80, Guess.NONE, Outcome.NONE);
        finishThree();
        open();
        assertThat(strips()).hasSize(1);
        assertThat(stored()).containsExactly("BREAK OPEN");
        Screen.press("Keep going");
        open();
        assertThat(strips()).isEmpty();
    }

    @Test
    void whereTheWeekTurnsThereIsOneSentenceAndADoor() {
        clock.set(Instant.parse("2026-11-21T10:00:00Z"));
        finishThree();
        clock.set(TestClock.START);
        open();
        assertThat(strip()).startsWith("In the last seven days you started 3 things and finished 3.");
        Screen.press("Look back");
        assertThat(stored()).containsExactly("WEEK ANSWERED");
        assertThat(_find(NowView.class)).isEmpty();
        clock.advance(Duration.ofHours(20)); // still the same Monday of the person
        finishThree();
        clock.advance(Duration.ofMinutes(40));
        open();
        assertThat(strips()).as("once a week").isEmpty();
    }

    @Test
    void whileAHistoryIsBroughtInNothingIsSaidAndNowStillOpens() throws Exception {
        finishThree();
        try (HeldWriter held = new HeldWriter(context)) {
            open();
            assertThat(strips()).isEmpty();
            assertThat(held).isNotNull();
        }
        open();
        assertThat(strips()).hasSize(1);
    }

    @Test
    void theQuestionOnTheRunningCardCountsAndLeavesNoRoomForAnother() {
        preferences.set(PreferenceKey.DETAIL_LEVEL, "STANDARD");
        InstanceId waited = instances.plan(tasks.create("Call the dentist", 0), Guess.NONE, null, null);
        clock.advance(Duration.ofDays(2));
        var unused = instances.start(waited, StartRequest.via(StartVia.LIST));
        open();
        assertThat(_find(RatingChips.class, spec -> spec.withLabel("How much are you looking forward to it?")))
                .hasSize(1);
        assertThat(stored()).containsExactly("LOOKING_FORWARD OPEN");
        clock.advanceMinutes(100);
        open();
        assertThat(strips()).isEmpty();

        preferences.set(PreferenceKey.PROMPT_BUDGET, "0");
        open();
        assertThat(_find(RatingChips.class)).isEmpty();
    }

    // ---- the evening ----

    private static final Instant EVENING = Instant.parse("2026-11-24T18:30:00Z");

    private EveningFold evening() {
        clock.set(EVENING.plusSeconds(3600));
        open();
        EveningFold fold = _get(EveningFold.class);
        assertThat(_find(fold, RatingChips.class)).isEmpty();
        _get(fold, Fold.class).open();
        return fold;
    }

    @Test
    void theEveningOffersUpToThreeCardsAndOneTapEndsIt() {
        clock.set(EVENING);
        for (int i = 0; i < 3; i++) {
            InstanceId unused = finish(
                    "Guessed " + i, 1, Guess.of(null, Rating.chip(4)), Outcome.of(Rating.chip(i == 0 ? 5 : 2), null));
        }
        InstanceId unrated = finish("Call the dentist", 1, Guess.of(null, Rating.chip(4)), Outcome.NONE);
        InstanceId waits = instances.plan(tasks.create("Sort papers", 0), Guess.NONE, null, null);
        EveningFold fold = evening();
        assertThat(Screen.words(fold))
                .contains("2 of 3 were easier than you guessed, 1 heavier, 0 just as guessed.")
                .contains("Call the dentist")
                .contains("Sort papers");
        assertThat(stored()).containsExactly("EVENING OPEN");

        _setValue(_get(fold, RatingChips.class), 25);
        assertThat(queries.details(unrated).outcome().actualAversion()).isEqualTo(25);
        assertThat(Screen.words(fold)).contains("You guessed 4, it was 2.");

        Screen.press("Sort papers");
        Screen.press("after coffee");
        assertThat(queries.details(waits)).satisfies(details -> {
            assertThat(details.cue()).isEqualTo("after coffee");
            assertThat(details.plannedFor()).isEqualTo(Instant.parse("2026-11-25T04:00:00Z"));
        });
        assertThat(stored()).containsExactly("EVENING ANSWERED");
        assertThat(_find(EveningFold.class)).isEmpty();
        Screen.undo();
        assertThat(queries.details(waits).cue()).isNull();
    }

    @Test
    void withFewerThanThreePairsThereIsNoForecastAndNothingAnsweredStaysNothing() {
        clock.set(EVENING);
        InstanceId unrated = finish("Call the dentist", 1, Guess.NONE, Outcome.NONE);
        EveningFold fold = evening();
        assertThat(Screen.words(fold)).doesNotContain("easier");
        assertThat(_get(fold, RatingChips.class).getValue()).isNull();
        Screen.press("Skip all");
        assertThat(_find(EveningFold.class)).isEmpty();
        assertThat(stored()).containsExactly("EVENING DISMISSED");
        assertThat(queries.details(unrated).outcome().actualAversion()).isNull();
    }

    @Test
    void beforeSixAndWithNothingToSayThereIsNoEvening() {
        clock.set(Instant.parse("2026-11-24T16:00:00Z"));
        InstanceId unused = finish("Call the dentist", 1, Guess.NONE, Outcome.NONE);
        clock.set(Instant.parse("2026-11-24T17:59:00Z"));
        open();
        assertThat(_find(EveningFold.class)).isEmpty();
        clock.set(Instant.parse("2026-11-25T19:00:00Z"));
        open();
        assertThat(_find(EveningFold.class)).as("nothing today, nothing waits").isEmpty();
        assertThat(stored()).isEmpty();
    }
}
