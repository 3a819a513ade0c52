package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.owner.OwnerId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Something that is settled once for each of a person's days, and kept on this node until the next. */
final class Daily<T> {

    private static final int PEOPLE = 10_000;

    private final Cache<OwnerId, Settled<T>> settled =
            Caffeine.newBuilder().maximumSize(PEOPLE).build();

    private record Settled<T>(LocalDate day, T value) {}

    T of(OwnerId person, LocalDate today, Supplier<T> settle) {
        Settled<T> known = settled.getIfPresent(person);
        if (known == null || !known.day().equals(today)) {
            known = new Settled<>(today, settle.get());
            settled.put(person, known);
        }
        return known.value();
    }

    void forget(OwnerId person) {
        settled.invalidate(person);
    }
}
