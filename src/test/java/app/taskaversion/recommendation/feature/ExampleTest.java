package app.taskaversion.recommendation.feature;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.feature.Attempt.End;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private static final List<String> ALL = List.of("taxes", "mail", "run");

    private static Example of(@Nullable Attempt attempt) {
        return Example.of(1, Lives.START, 0, new float[Schema.size()], 1, attempt);
    }

    private static Attempt ending(End end, @Nullable Duration after, Felt felt) {
        return new Attempt(
                "run", Lives.START, after == null ? null : Lives.START.plus(after), end, Expected.NOTHING, felt);
    }

    @Test
    void finishedWithinADayIsFinished() {
        Felt felt = Lives.felt(80, 30, 20);
        Example done = of(ending(End.DONE, Duration.ofHours(24), felt));
        assertThat(done.chosen()).isEqualTo(1);
        assertThat(done.complete()).isEqualTo(1);
        assertThat(done.net()).isEqualTo(65);
        assertThat(done.stress()).isEqualTo(30);
        assertThat(done.logMinutes()).isEqualTo(Math.log(20));
        Example late = of(ending(End.DONE, Duration.ofHours(25), felt));
        assertThat(late.complete()).isZero();
        assertThat(late.net()).isNaN();
        assertThat(of(ending(End.GOING_ON, null, Felt.NOTHING)).complete()).isZero();
        assertThat(of(ending(End.NOT_FINISHED, Duration.ofHours(1), Felt.NOTHING))
                        .complete())
                .isZero();
    }

    @Test
    void whatWasBegunByAccidentSaysNothingOfFinishing() {
        Example example = of(ending(End.WITHOUT_MEANING, Duration.ofMinutes(1), Felt.NOTHING));
        assertThat(example.complete()).isNaN();
        assertThat(example.logMinutes()).isNaN();
    }

    @Test
    void untouchedAnswersTeachFinishingOnly() {
        Example example = of(ending(End.DONE, Duration.ofHours(1), new Felt(80, 10, 30, 30, 20, false)));
        assertThat(example.complete()).isEqualTo(1);
        assertThat(example.net()).isNaN();
        assertThat(example.stress()).isNaN();
        assertThat(example.logMinutes()).isEqualTo(Math.log(20));
    }

    @Test
    void netIsKeptWithinItsMeaning() {
        assertThat(of(ending(End.DONE, Duration.ofHours(1), Lives.felt(0, 100, 20)))
                        .net())
                .isEqualTo(-50);
    }

    @Test
    void whatWasNotStartedTeachesChoosingOnly() {
        Example left = of(null);
        assertThat(left.chosen()).isZero();
        assertThat(left.complete()).isNaN();
        assertThat(left.net()).isNaN();
        assertThat(left.logMinutes()).isNaN();
    }

    @Test
    void somethingIsStartedFromTheLatestListThatHasItWithinADay() {
        Offer first = new Offer(Lives.after(0), ALL, List.of("run"));
        Offer second = new Offer(Lives.after(5), List.of("mail"), List.of("mail"));
        Offer third = new Offer(Lives.after(40), ALL, List.of());
        Attempt run = start("run", Lives.after(6));
        Attempt mail = start("mail", Lives.after(6));
        Attempt late = start("taxes", Lives.after(25));
        Attempt again = start("run", Lives.after(41));
        Choices choices = Choices.of(Lives.past(List.of(first, second, third), List.of(run, mail, late, again)));
        assertThat(choices.of(first, "run")).isEqualTo(run);
        assertThat(choices.of(first, "mail")).isNull();
        assertThat(choices.of(second, "mail")).isEqualTo(mail);
        assertThat(choices.of(first, "taxes")).isNull();
        assertThat(choices.of(third, "run")).isEqualTo(again);
        assertThat(choices.of(third, "taxes")).isNull();
    }

    private static Attempt start(String task, Instant at) {
        return Lives.done(task, at, Expected.NOTHING, Felt.NOTHING);
    }

    @Test
    void placesBelowTheFifthAreLevelAndUnshownIsASixth() {
        Offer offer = new Offer(
                Lives.START, List.of("a", "b", "c", "d", "e", "f", "g"), List.of("a", "b", "c", "d", "e", "f"));
        assertThat(offer.position("a")).isEqualTo(1);
        assertThat(offer.position("e")).isEqualTo(5);
        assertThat(offer.position("f")).isEqualTo(5);
        assertThat(offer.position("g")).isEqualTo(Offer.UNSHOWN).isEqualTo(6);
    }
}
