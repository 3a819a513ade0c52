package app.taskaversion.recommendation.feature;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.feature.Attempt.End;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which answers teach, recommender §2.3. */
class LabelsTest {

    private static final Instant EVENING = Lives.after(12);

    /** Things of one morning, ticked off one after the other in the evening. */
    private static Past ticked(int n, long secondsApart) {
        List<Attempt> attempts = new ArrayList<>();
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Instant started = Lives.after(1).plusSeconds(600L * i);
            offers.add(new Offer(started, List.of("mail"), List.of("mail")));
            attempts.add(new Attempt(
                    "mail",
                    started,
                    EVENING.plusSeconds(secondsApart * i),
                    End.DONE,
                    Lives.expected(50, 50, 50, 30),
                    Lives.felt(60, 20, 25)));
        }
        return Lives.past(offers, attempts);
    }

    private static List<Example> examples(Past past) {
        Choices choices = Choices.of(past);
        return past.offers().stream()
                .map(offer -> Example.of(
                        0, offer.at(), 0, new float[0], 1, Objects.requireNonNull(choices.of(offer, "mail"))))
                .toList();
    }

    private static float minutesKnown(Past past) {
        return Timeline.of(past, ZoneOffset.UTC)
                .at(EVENING.plusSeconds(3_600), List.of(Lives.open("mail", null, null, Expected.NOTHING)))
                .rows()
                .getFirst()[Feature.TODAY_MINUTES.column()];
    }

    @Test
    void whatIsTickedOffInABatchSaysNothingOfItsMinutes() {
        assertThat(examples(ticked(6, 20))).allSatisfy(example -> {
            assertThat(example.logMinutes()).isNaN();
            assertThat(example.complete()).isEqualTo(1);
            assertThat(example.net()).isEqualTo(50);
        });
    }

    @Test
    void fiveWithinTwoMinutesAreStillBelieved() {
        assertThat(examples(ticked(5, 20)))
                .allSatisfy(example -> assertThat(example.logMinutes()).isEqualTo(Math.log(25)));
        assertThat(examples(ticked(6, 25)))
                .allSatisfy(example -> assertThat(example.logMinutes()).isEqualTo(Math.log(25)));
    }

    /** What was known before the sixth one stays known: nothing is taken back. */
    @Test
    void fromTheSixthOnMinutesAreNotToldEither() {
        assertThat(minutesKnown(ticked(5, 20))).isEqualTo(125);
        assertThat(minutesKnown(ticked(8, 10))).isEqualTo(125);
        assertThat(minutesKnown(ticked(8, 60))).isEqualTo(200);
    }

    @Test
    void nobodyWatchesAClockForAWholeDayOrASecond() {
        assertThat(Labels.believable(481)).isNaN();
        assertThat(Labels.believable(0.3)).isNaN();
        assertThat(Labels.believable(480)).isEqualTo(480);
    }
}
