package app.taskaversion.recommendation.feature;

import app.taskaversion.recommendation.feature.Attempt.End;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a person's days have gone so far: by task, by category, by the clock. It only ever takes in what is next. */
final class Course {

    /** A day starts at four in the morning. */
    private static final int DAY_STARTS = 4;

    private static final int HOURS_A_BIN = 3;
    private static final long MILLIS_7_DAYS = 7L * 86_400_000;

    /** What one part of the day or one weekday was like. */
    static final class Part {
        final RunningMean finished = new RunningMean();
        final RunningMean stress = new RunningMean();
        final RunningMean net = new RunningMean();
        final RunningMean started = new RunningMean();
    }

    private record Load(long at, double hours) {}

    final Experience all = new Experience();
    final RunningMean looks = new RunningMean();
    final RunningMean follows = new RunningMean();
    final Strengths strengths;
    final Slope gapOnAversion = new Slope();
    private final Map<String, Experience> tasks = new HashMap<>();
    private final Map<String, Experience> categories = new HashMap<>();
    private final Map<String, Experience> categoryByTask = new HashMap<>();
    private final Map<Integer, Part> hours = new HashMap<>();
    private final Map<Integer, Part> weekdays = new HashMap<>();
    private final Deque<Load> loads = new ArrayDeque<>();
    private final Set<String> chosen = new HashSet<>();
    private final Map<String, String> categoryOf;
    private final ZoneId zone;
    private @Nullable LocalDate today;
    private final Labels.Batch batch = new Labels.Batch();
    final Day day = new Day();

    @Nullable
    Instant firstSeen;

    @Nullable
    Offer lastLook;

    double lastStress = Double.NaN;
    double lastRelief = Double.NaN;
    double lastGap = Double.NaN;

    Past.@Nullable CheckIn energy;

    /** The sums of the day that goes on. */
    static final class Day {
        double minutes;
        double stress;
        int done;
        int failed;
        int looks;
    }

    Course(Map<String, String> categoryOf, ZoneId zone) {
        this.categoryOf = categoryOf;
        strengths = new Strengths(categoryOf);
        this.zone = zone;
    }

    ZonedDateTime local(Instant at) {
        return at.atZone(zone);
    }

    Experience task(String task) {
        return tasks.computeIfAbsent(task, unused -> new Experience());
    }

    /** Of the category of a task. */
    Experience category(String task) {
        return categoryByTask.computeIfAbsent(
                task,
                unused -> categories.computeIfAbsent(categoryOf.getOrDefault(task, ""), category -> new Experience()));
    }

    Part hour(Instant at) {
        return hours.computeIfAbsent(local(at).getHour() / HOURS_A_BIN, unused -> new Part());
    }

    Part weekday(Instant at) {
        return weekdays.computeIfAbsent(local(at).getDayOfWeek().getValue(), unused -> new Part());
    }

    /** Puts the sums of the day back to nothing once another day has begun. */
    void turnTo(Instant at) {
        LocalDate date = local(at).minusHours(DAY_STARTS).toLocalDate();
        if (!date.equals(today)) {
            today = date;
            day.minutes = 0;
            day.stress = 0;
            day.done = 0;
            day.failed = 0;
            day.looks = 0;
        }
        if (firstSeen == null) {
            firstSeen = at;
        }
    }

    /** Load-hours of the last seven days. */
    double loadOf7Days(Instant now) {
        double sum = 0;
        for (Load load : loads) {
            sum += now.toEpochMilli() - load.at() <= MILLIS_7_DAYS ? load.hours() : 0;
        }
        return sum;
    }

    /** Nothing is chosen yet. */
    void looked(Offer offer) {
        turnTo(offer.at());
        day.looks++;
        lastLook = offer;
        chosen.clear();
        strengths.looked(offer);
        looks.add(0);
        hour(offer.at()).started.add(0);
        for (String task : offer.open()) {
            task(task).chosen.add(0);
            category(task).chosen.add(0);
            all.chosen.add(0);
            if (offer.shown().contains(task)) {
                task(task).taken.add(0);
                all.taken.add(0);
            }
        }
    }

    void started(Attempt attempt) {
        String task = attempt.task();
        turnTo(attempt.started());
        Offer offer = lastLook;
        if (offer != null
                && offer.open().contains(task)
                && !attempt.started().isAfter(offer.at().plus(Choices.CHOOSING))
                && chosen.add(task)) {
            chosenFrom(offer, task);
        }
        task(task).started(attempt.started());
        category(task).started(attempt.started());
        all.started(attempt.started());
    }

    private void chosenFrom(Offer offer, String task) {
        strengths.started(task);
        task(task).chosen.raiseLatest(1);
        category(task).chosen.raiseLatest(1);
        all.chosen.raiseLatest(1);
        if (chosen.size() == 1) {
            looks.raiseLatest(1);
            hour(offer.at()).started.raiseLatest(1);
            follows.add(offer.shown().contains(task) ? 1 : 0);
        }
        if (offer.shown().contains(task)) {
            task(task).taken.raiseLatest(1);
            all.taken.raiseLatest(1);
        }
    }

    /** From the sixth on that is ticked off at once, minutes are left out; what was taken in before stays. */
    void ended(Attempt one) {
        Attempt attempt = one.end() == End.DONE && batch.isFullWith(one) ? one.untimed() : one;
        Instant ended = Objects.requireNonNull(attempt.ended());
        turnTo(ended);
        task(attempt.task()).ended(attempt);
        category(attempt.task()).ended(attempt);
        all.ended(attempt);
        if (attempt.end() == End.WITHOUT_MEANING) {
            return;
        }
        boolean done = attempt.end() == End.DONE;
        Felt felt = attempt.felt();
        for (Part part : new Part[] {hour(attempt.started()), weekday(attempt.started())}) {
            part.finished.add(done ? 1 : 0);
            part.stress.add(felt.answeredStress());
            part.net.add(felt.net());
        }
        day.done += done ? 1 : 0;
        day.failed += done ? 0 : 1;
        double minutes = Labels.believable(felt.minutes());
        if (!Double.isNaN(minutes)) {
            day.minutes += minutes;
            double load = attempt.expected().load();
            loads.add(new Load(ended.toEpochMilli(), Double.isNaN(load) ? 0 : minutes / 60 * load / 100));
        }
        if (loads.size() > 1 && ended.toEpochMilli() - loads.getFirst().at() > 2 * MILLIS_7_DAYS) {
            loads.removeFirst();
        }
        if (done && felt.touched()) {
            lastStress = felt.answeredStress();
            lastRelief = felt.answeredRelief();
            lastGap = felt.answeredRelief() - attempt.expected().relief();
            day.stress = Double.isNaN(lastStress) ? day.stress : Math.max(day.stress, lastStress);
            gapOnAversion.add(attempt.expected().aversion(), lastGap);
        }
    }
}
