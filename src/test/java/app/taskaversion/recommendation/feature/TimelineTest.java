package app.taskaversion.recommendation.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Offset<Double> CLOSE = within(1e-4);

    private static double get(Snapshot snapshot, int item, Feature feature) {
        return snapshot.rows().get(item)[feature.column()];
    }

    private static Snapshot at(Past past, Instant now, OpenItem... open) {
        return Timeline.of(past, ZoneOffset.UTC).at(now, List.of(open));
    }

    @Test
    void ofSomebodyNewOnlyPriorsAreKnownAndTheRestIsNaN() {
        OpenItem item = new OpenItem(
                "taxes",
                app.taskaversion.analytics.metric.Kind.WORK,
                Lives.START,
                null,
                Double.NaN,
                Double.NaN,
                null,
                Expected.NOTHING);
        Snapshot known = at(Lives.past(List.of(), List.of()), Lives.after(2), item);
        assertThat(get(known, 0, Feature.HAS_SAID)).isZero();
        for (Feature unknown : Stream.of(
                        "SAID_RELIEF SAID_AVERSION SAID_COGNITIVE SAID_MINUTES SAID_AGE_HOURS GUESS_RELIEF GUESS_LOAD"
                                + " GUESS_MINUTES AVERSION_CHANGE TASK_DAYS_SINCE_ATTEMPT TASK_DAYS_SINCE_DONE"
                                + " TASK_MINUTES DUE_DAYS WINDOW_DAYS REPEAT_DAYS DEFAULT_MINUTES LIST_AVERSION"
                                + " LIST_DUE HOURS_SINCE_DONE LAST_STRESS LAST_GAP ENERGY ENERGY_AGE_HOURS POSITION")
                .flatMap(names -> Stream.of(names.split(" ")))
                .map(Feature::valueOf)
                .toList()) {
            assertThat(get(known, 0, unknown)).as("%s", unknown).isNaN();
        }
        assertThat(get(known, 0, Feature.TASK_FINISH)).isEqualTo(0.75, CLOSE);
        assertThat(get(known, 0, Feature.TASK_RELIEF)).isEqualTo(48, CLOSE);
        assertThat(get(known, 0, Feature.TASK_STRESS)).isEqualTo(27, CLOSE);
        assertThat(get(known, 0, Feature.PERSON_MINUTES_RATIO)).isEqualTo(1.25, CLOSE);
        assertThat(get(known, 0, Feature.AGE_DAYS)).isEqualTo(2.0 / 24, CLOSE);
        assertThat(get(known, 0, Feature.HOUR)).isEqualTo(10, CLOSE);
        assertThat(get(known, 0, Feature.WEEKDAY)).isEqualTo(1, CLOSE);
        assertThat(known.instances()).isZero();
    }

    /** Three times taxes: done, done, dropped; worked out by hand. */
    @Test
    void ratesAreDrawnFromTheTaskToItsCategoryToThePerson() {
        Expected said = Lives.expected(40, 60, 30, 20);
        Past past = Lives.past(
                List.of(),
                List.of(
                        Lives.done("taxes", Lives.after(0), said, Lives.felt(80, 40, 30)),
                        Lives.done("taxes", Lives.after(24), said, Lives.felt(60, 20, 20)),
                        Lives.dropped("taxes", Lives.after(48), said)));
        Snapshot known = at(
                past,
                Lives.after(72),
                Lives.open("taxes", null, null, Expected.NOTHING),
                Lives.open("mail", null, null, Expected.NOTHING),
                Lives.open("run", null, null, Expected.NOTHING));
        double person = (2 + 5 * 0.75) / 8;
        double admin = (2 + 3 * person) / 6;
        assertThat(get(known, 0, Feature.PERSON_FINISH)).isEqualTo(person, CLOSE);
        assertThat(get(known, 0, Feature.TASK_FINISH)).isEqualTo((2 + 3 * admin) / 6, CLOSE);
        assertThat(get(known, 1, Feature.TASK_FINISH)).isEqualTo(admin, CLOSE);
        assertThat(get(known, 2, Feature.TASK_FINISH)).isEqualTo(person, CLOSE);
        double personRelief = (140 + 5 * 48) / 7.0;
        assertThat(get(known, 2, Feature.TASK_RELIEF)).isEqualTo(personRelief, CLOSE);
        assertThat(get(known, 1, Feature.TASK_RELIEF)).isEqualTo((140 + 3 * personRelief) / 5, CLOSE);
        assertThat(get(known, 0, Feature.TASK_ATTEMPTS)).isEqualTo(3);
        assertThat(get(known, 0, Feature.TASK_FAILURES)).isEqualTo(1);
        assertThat(get(known, 0, Feature.TASK_DAYS_SINCE_ATTEMPT)).isEqualTo(1, CLOSE);
        assertThat(get(known, 0, Feature.TASK_DAYS_SINCE_DONE)).isEqualTo(2 - 1.0 / 24, CLOSE);
        assertThat(get(known, 0, Feature.TASK_MINUTES)).isEqualTo(Math.sqrt(600), CLOSE);
        assertThat(get(known, 0, Feature.GUESS_RELIEF)).isEqualTo(40, CLOSE);
        assertThat(get(known, 1, Feature.GUESS_RELIEF)).isNaN();
        assertThat(get(known, 1, Feature.GUESS_MINUTES)).isEqualTo(25, CLOSE);
        assertThat(get(known, 0, Feature.PERSON_GAP_SLOPE)).isEqualTo(0, CLOSE);
        assertThat(get(known, 0, Feature.LAST_GAP)).isEqualTo(20, CLOSE);
        assertThat(get(known, 0, Feature.LOAD_7_DAYS)).isEqualTo((30 + 20) / 60.0 * 0.3, CLOSE);
        assertThat(known.instances()).isEqualTo(3);
    }

    @Test
    void listsCountOnceForWhatWasStartedFromThem() {
        List<String> all = List.of("taxes", "mail", "run");
        Past past = Lives.past(
                List.of(
                        new Offer(Lives.after(0), all, List.of("run", "mail")),
                        new Offer(Lives.after(5), all, List.of("mail")),
                        new Offer(Lives.after(9), all, List.of("mail"))),
                List.of(
                        Lives.done("run", Lives.after(0), Expected.NOTHING, Felt.NOTHING),
                        Lives.done("taxes", Lives.after(6), Expected.NOTHING, Felt.NOTHING)));
        Snapshot known = at(
                past,
                Lives.after(12),
                Lives.open("run", null, null, Expected.NOTHING),
                Lives.open("mail", null, null, Expected.NOTHING));
        assertThat(get(known, 0, Feature.TASK_OFFERED)).isEqualTo(3);
        assertThat(get(known, 0, Feature.TASK_SHOWN)).isEqualTo(1);
        assertThat(get(known, 1, Feature.TASK_SHOWN)).isEqualTo(3);
        assertThat(get(known, 0, Feature.PERSON_START)).isEqualTo((2 + 3 * 0.6) / 6, CLOSE);
        assertThat(get(known, 0, Feature.PERSON_FOLLOW)).isEqualTo((1 + 3 * 0.5) / 5, CLOSE);
        double take = (1 + 5 * 0.2) / (4 + 5);
        assertThat(get(known, 0, Feature.TASK_TAKE)).isEqualTo((1 + 3 * take) / 4, CLOSE);
        assertThat(get(known, 1, Feature.TASK_TAKE)).isEqualTo(3 * take / 6, CLOSE);
        assertThat(get(known, 0, Feature.LIST_SIZE)).isEqualTo(2);
        assertThat(get(known, 0, Feature.HOURS_SINCE_LOOK)).isEqualTo(3, CLOSE);
    }

    @Test
    void aGuessCountsFromWhenItWasMade() {
        Expected said = Lives.expected(70, 30, 50, 15);
        OpenItem item = Lives.open("run", Lives.after(26), Lives.after(1), said);
        Timeline timeline = Timeline.of(Lives.past(List.of(), List.of()), ZoneOffset.UTC);
        assertThat(get(timeline.at(Lives.after(0), List.of(item)), 0, Feature.SAID_RELIEF))
                .isNaN();
        Snapshot later = timeline.at(Lives.after(2), List.of(item));
        assertThat(get(later, 0, Feature.SAID_RELIEF)).isEqualTo(70);
        assertThat(get(later, 0, Feature.SAID_AGE_HOURS)).isEqualTo(1, CLOSE);
        assertThat(get(later, 0, Feature.GUESS_SURPLUS)).isEqualTo(20, CLOSE);
        assertThat(get(later, 0, Feature.DUE_DAYS)).isEqualTo(1, CLOSE);
        assertThat(get(later, 0, Feature.OVERDUE)).isZero();
    }

    @Test
    void aDayBeginsAtFourWhereThePersonIs() {
        Past past = Lives.past(
                List.of(), List.of(Lives.done("run", Lives.after(0), Expected.NOTHING, Lives.felt(50, 70, 30))));
        OpenItem item = Lives.open("mail", null, null, Expected.NOTHING);
        Timeline vienna = Timeline.of(past, ZoneId.of("Europe/Vienna"));
        Instant fourInVienna = Instant.parse("2026-03-03T03:00:00Z");
        assertThat(get(vienna.at(fourInVienna.minusSeconds(1), List.of(item)), 0, Feature.TODAY_DONE))
                .isEqualTo(1);
        Snapshot next = vienna.at(fourInVienna, List.of(item));
        assertThat(get(next, 0, Feature.TODAY_DONE)).isZero();
        assertThat(get(next, 0, Feature.TODAY_MINUTES)).isZero();
        assertThat(get(next, 0, Feature.HOUR)).isEqualTo(4, CLOSE);
    }

    @Test
    void timeOnlyGoesForward() {
        Timeline timeline = Timeline.of(Lives.past(List.of(), List.of()), ZoneOffset.UTC);
        Snapshot unused = timeline.at(Lives.after(2), List.of());
        assertThatThrownBy(() -> timeline.at(Lives.after(1), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void untouchedSlidersAndUnbelievableMinutesTeachNothing() {
        Felt untouched = new Felt(80, 40, 30, 30, 20, false);
        Felt tooLong = new Felt(80, 40, 30, 30, Duration.ofHours(9).toMinutes(), true);
        Past past = Lives.past(
                List.of(),
                List.of(
                        Lives.done("run", Lives.after(0), Expected.NOTHING, untouched),
                        Lives.done("run", Lives.after(24), Expected.NOTHING, tooLong)));
        Snapshot known = at(past, Lives.after(48), Lives.open("run", null, null, Expected.NOTHING));
        assertThat(get(known, 0, Feature.PERSON_RELIEF)).isEqualTo((80 + 5 * 48) / 6.0, CLOSE);
        assertThat(get(known, 0, Feature.TASK_MINUTES)).isEqualTo(20, CLOSE);
        assertThat(get(known, 0, Feature.PERSON_FINISH)).isEqualTo((2 + 5 * 0.75) / 7, CLOSE);
    }
}
