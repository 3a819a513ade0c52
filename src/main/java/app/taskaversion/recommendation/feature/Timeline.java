package app.taskaversion.recommendation.feature;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One person's past, told up to one moment after another. What starts or is shown at a moment, and what ends after it,
 * is not known then: nothing that is later than a question changes its answer.
 */
public final class Timeline {

    /** What happens at the same moment, in the order in which it becomes known. */
    private enum Order {
        END,
        CHECK_IN,
        LOOK,
        START,
        /** Of what took no time: the start comes first. */
        END_AT_ONCE
    }

    private record Event(Instant at, Order order, Runnable tell) {}

    private final Course course;
    private final List<Event> events = new ArrayList<>();
    private int next;
    private Instant last = Instant.MIN;

    private Timeline(Past past, ZoneId zone) {
        course = new Course(past.categories(), zone);
        past.checkIns().forEach(each -> add(each.at(), Order.CHECK_IN, () -> course.energy = each));
        past.offers().forEach(each -> add(each.at(), Order.LOOK, () -> course.looked(each)));
        for (Attempt each : past.attempts()) {
            add(each.started(), Order.START, () -> course.started(each));
            Instant ended = each.ended();
            if (ended != null && ended.isAfter(each.started())) {
                add(ended, Order.END, () -> course.ended(each));
            } else if (ended != null) {
                add(each.started(), Order.END_AT_ONCE, () -> course.ended(each));
            }
        }
        events.sort(Comparator.comparing(Event::at).thenComparing(Event::order));
    }

    /** @param zone where the person's days and hours pass */
    public static Timeline of(Past past, ZoneId zone) {
        return new Timeline(past, zone);
    }

    private void add(Instant at, Order order, Runnable tell) {
        events.add(new Event(at, order, tell));
    }

    /**
     * What is known of each open thing.
     *
     * @param now not before the moment asked last
     * @throws IllegalArgumentException if it is
     */
    public Snapshot at(Instant now, List<OpenItem> open) {
        if (now.isBefore(last)) {
            throw new IllegalArgumentException("Asked about " + now + " after " + last);
        }
        last = now;
        while (next < events.size() && known(events.get(next), now)) {
            events.get(next++).tell().run();
        }
        course.turnTo(now);
        List<Row> rows =
                open.stream().map(item -> ItemFeatures.of(course, item, now)).toList();
        List<String> tasks = open.stream().map(OpenItem::task).toList();
        ListFeatures.strengths(rows, tasks, course.strengths);
        ListFeatures.add(rows);
        PersonFeatures person = new PersonFeatures(course, now);
        rows.forEach(person::add);
        return new Snapshot(
                now, course.all.attempts, tasks, rows.stream().map(Row::values).toList());
    }

    private static boolean known(Event event, Instant now) {
        return event.at().isBefore(now)
                || (event.at().equals(now) && event.order().compareTo(Order.CHECK_IN) <= 0);
    }
}
