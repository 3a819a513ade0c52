package app.taskaversion.tracking.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of time.
 *
 * @param to exclusive; one that does not come after {@code from} holds no time
 */
record TimeSpan(Instant from, Instant to) {

    boolean isEmpty() {
        return !to.isAfter(from);
    }

    /** What is left of it, in its order, without time that others cover. Others may overlap and come in any order. */
    List<TimeSpan> without(List<TimeSpan> others) {
        List<TimeSpan> left = new ArrayList<>();
        Instant at = from;
        List<TimeSpan> inOrder =
                others.stream().sorted(Comparator.comparing(TimeSpan::from)).toList();
        for (TimeSpan other : inOrder) {
            if (other.isEmpty() || !other.to().isAfter(at)) {
                continue;
            }
            if (!other.from().isBefore(to)) {
                break;
            }
            if (other.from().isAfter(at)) {
                left.add(new TimeSpan(at, other.from()));
            }
            at = other.to();
        }
        if (at.isBefore(to)) {
            left.add(new TimeSpan(at, to));
        }
        return List.copyOf(left);
    }
}
