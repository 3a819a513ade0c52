package app.taskaversion.analytics.metric;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Facts for tests: rows written one by one, or a random history from a seed. */
final class Rows {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final AsOf AS_OF = AsOf.of(NOW, ZoneOffset.UTC);
    static final long HOUR = 3_600_000;
    static final long DAY = 24 * HOUR;

    private static final List<Ending> ENDINGS = List.of(Ending.values());
    private static final List<Kind> KINDS = List.of(Kind.values());

    private final List<Consumer<Facts.Builder>> rows = new ArrayList<>();

    static long ago(double days) {
        return NOW.toEpochMilli() - (long) (days * DAY);
    }

    /** One row; the builder stands on it. */
    Rows row(int task, Kind kind, Ending ending, Consumer<Facts.Builder> values) {
        rows.add(builder -> values.accept(builder.row(task, kind, ending)));
        return this;
    }

    Rows done(int task, double endedDaysAgo, Consumer<Facts.Builder> values) {
        return row(task, Kind.WORK, Ending.DONE, builder -> {
            builder.at(Moment.CREATED, ago(endedDaysAgo) - 2 * HOUR)
                    .at(Moment.INITIALIZED, ago(endedDaysAgo) - 2 * HOUR)
                    .at(Moment.STARTED, ago(endedDaysAgo) - HOUR)
                    .at(Moment.ENDED, ago(endedDaysAgo));
            values.accept(builder);
        });
    }

    Facts facts() {
        Facts.Builder builder = Facts.builder(4);
        rows.forEach(row -> row.accept(builder));
        return builder.build();
    }

    Facts shuffled(Random random) {
        Collections.shuffle(rows, random);
        return facts();
    }

    /** A history of some months with gaps in the answers, as people leave them. */
    static Rows random(Random random, int size) {
        Rows rows = new Rows();
        for (int i = 0; i < size; i++) {
            rows.any(random);
        }
        return rows;
    }

    private void any(Random random) {
        Ending ending = ENDINGS.get(random.nextInt(ENDINGS.size()));
        int task = random.nextInt(6);
        Kind kind = KINDS.get(task % KINDS.size());
        long created = ago(random.nextDouble(120));
        boolean started = random.nextInt(10) > 0 || ending == Ending.DONE;
        long end = Math.min(NOW.toEpochMilli(), created + random.nextLong(8 * HOUR));
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            values.put(measure, random.nextInt(4) == 0 ? Double.NaN : value(measure, random));
        }
        boolean suspect = random.nextInt(10) == 0;
        row(task, kind, ending, builder -> {
            builder.at(Moment.CREATED, created).at(Moment.INITIALIZED, created).suspect(suspect);
            if (started) {
                builder.at(Moment.STARTED, created + (end - created) / 2);
            }
            if (ending != Ending.OPEN) {
                builder.at(Moment.ENDED, end);
            }
            values.forEach(builder::set);
        });
    }

    private static double value(Measure measure, Random random) {
        return switch (measure) {
            case ESTIMATE, MINUTES -> 1 + random.nextInt(180);
            case PERCENT -> random.nextInt(130);
            case POSTPONED -> random.nextInt(5);
            case EXCITEMENT_CHANGE -> random.nextInt(201) - 100;
            default -> random.nextInt(101);
        };
    }
}
