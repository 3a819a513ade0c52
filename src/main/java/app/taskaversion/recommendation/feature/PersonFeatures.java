package app.taskaversion.recommendation.feature;

import static app.taskaversion.recommendation.feature.Priors.ANSWERS;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** What is known of the person and of this hour: the same for everything that is open. */
final class PersonFeatures {

    private static final double MILLIS_AN_HOUR = 3_600_000;
    private static final double START = 0.6;
    private static final double FOLLOW = 0.5;

    private final Row row = new Row();
    private final Course course;
    private final Instant now;

    PersonFeatures(Course course, Instant now) {
        this.course = course;
        this.now = now;
        person();
        day();
        clock();
    }

    /** Puts them into a row that has none of them yet. */
    void add(Row other) {
        for (Feature feature : Feature.values()) {
            if (!Double.isNaN(row.get(feature))) {
                other.set(feature, row.get(feature));
            }
        }
    }

    private void person() {
        Experience all = course.all;
        double finish = Priors.ofPerson(all.finished, Priors.FINISH);
        row.set(Feature.PERSON_INSTANCES, all.attempts);
        row.set(Feature.PERSON_FINISH, finish);
        row.set(Feature.PERSON_FINISH_RECENT, all.finished.recent(finish, ANSWERS));
        row.set(Feature.PERSON_RELIEF, Priors.ofPerson(all.relief, Priors.RELIEF));
        row.set(Feature.PERSON_STRESS, Priors.ofPerson(all.stress, Priors.STRESS));
        row.set(Feature.PERSON_NET, Priors.personNet(all));
        row.set(Feature.PERSON_RELIEF_GAP, Priors.ofPerson(all.reliefGap, 0));
        row.set(Feature.PERSON_STRESS_GAP, Priors.ofPerson(all.stressGap, 0));
        row.set(Feature.PERSON_MINUTES_RATIO, Math.exp(Priors.ofPerson(all.logRatio, Priors.LOG_RATIO)));
        row.set(Feature.PERSON_AVERSION, Priors.personAversion(all));
        row.set(Feature.PERSON_START, course.looks.shrunk(START, ANSWERS));
        row.set(Feature.PERSON_START_RECENT, course.looks.recent(START, ANSWERS));
        row.set(Feature.PERSON_FOLLOW, course.follows.shrunk(FOLLOW, ANSWERS));
        row.set(Feature.PERSON_GAP_SLOPE, course.gapOnAversion.value());
        row.set(Feature.DAYS_OF_USE, hours(course.firstSeen) / 24);
    }

    private void day() {
        row.set(Feature.TODAY_MINUTES, course.day.minutes);
        row.set(Feature.TODAY_STRESS, course.day.stress);
        row.set(Feature.TODAY_DONE, course.day.done);
        row.set(Feature.TODAY_FAILED, course.day.failed);
        row.set(Feature.HOURS_SINCE_DONE, hours(course.all.lastDone));
        Offer look = course.lastLook;
        row.set(Feature.HOURS_SINCE_LOOK, hours(look == null ? null : look.at()));
        row.set(Feature.LAST_STRESS, course.lastStress);
        row.set(Feature.LAST_RELIEF, course.lastRelief);
        row.set(Feature.LAST_GAP, course.lastGap);
        row.set(Feature.RECENT_STRESS_GAP, course.all.stressGap.recent(0, ANSWERS));
        row.set(Feature.LOAD_7_DAYS, course.loadOf7Days(now));
        Past.CheckIn energy = course.energy;
        if (energy != null) {
            row.set(Feature.ENERGY, energy.energy());
            row.set(Feature.ENERGY_AGE_HOURS, hours(energy.at()));
        }
    }

    private void clock() {
        ZonedDateTime local = course.local(now);
        row.set(Feature.HOUR, local.getHour() + local.getMinute() / 60.0);
        row.set(Feature.WEEKDAY, local.getDayOfWeek().getValue());
        Course.Part hour = course.hour(now);
        row.set(Feature.HOUR_FINISH, hour.finished.shrunk(row.get(Feature.PERSON_FINISH), ANSWERS));
        row.set(Feature.HOUR_NET, hour.net.shrunk(row.get(Feature.PERSON_NET), ANSWERS));
        row.set(Feature.HOUR_STRESS, hour.stress.shrunk(row.get(Feature.PERSON_STRESS), ANSWERS));
        row.set(Feature.HOUR_START, hour.started.shrunk(row.get(Feature.PERSON_START), ANSWERS));
        row.set(Feature.WEEKDAY_FINISH, course.weekday(now).finished.shrunk(row.get(Feature.PERSON_FINISH), ANSWERS));
    }

    private double hours(@Nullable Instant since) {
        return since == null ? Double.NaN : (now.toEpochMilli() - since.toEpochMilli()) / MILLIS_AN_HOUR;
    }
}
