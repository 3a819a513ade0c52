package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.error.InvalidTransition;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random legal and illegal steps over several instances, beside a small model of its own: no sequence loses time or
 * state, at most one runs, refused steps change nothing. {@code -Dlifecycle.sequences=1000} runs many more.
 */
abstract class InstanceLifecycleContract {

    private static final int SEQUENCES = Integer.getInteger("lifecycle.sequences", 12);
    private static final int STEPS = 40;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @SqliteTest
    static class OnSqliteTest extends InstanceLifecycleContract {}

    @PostgresTest
    static class OnPostgresTest extends InstanceLifecycleContract {}

    /** What the model knows of one instance. */
    private static final class Expected {
        private final InstanceId id;
        private InstanceState state = InstanceState.INITIALIZED;
        private Duration worked = Duration.ZERO;
        private @Nullable Instant since;
        private int steps = 1;

        private Expected(InstanceId id) {
            this.id = id;
        }

        private void stop(Instant now) {
            if (since != null) {
                worked = worked.plus(Duration.between(since, now));
                since = null;
            }
        }
    }

    @Test
    void noSequenceLosesTimeOrState() {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            long seed = 20261123L + sequence;
            try {
                run(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private void run(Random random) {
        clock.set(Instant.parse("2026-10-24T20:00:00Z")); // the night in which clocks change in Europe
        List<Expected> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(new Expected(instances.plan(tasks.create("Task " + i, 0), Guess.NONE, null, null)));
        }
        for (int step = 0; step < STEPS; step++) {
            clock.advance(Duration.ofMillis(random.nextInt(5 * 3_600_000)));
            Expected one = all.get(random.nextInt(all.size()));
            InstanceDetails before = queries.details(one.id);
            try {
                assertThat(legal(one, apply(random.nextInt(6), one, all))).isTrue();
            } catch (InvalidTransition refused) {
                assertThat(queries.details(one.id)).isEqualTo(before);
            }
            all.forEach(this::check);
            assertThat(queries.running().map(RunningInstance::id).orElse(null))
                    .isEqualTo(all.stream()
                            .filter(expected -> expected.state == InstanceState.RUNNING)
                            .map(expected -> expected.id)
                            .findFirst()
                            .orElse(null));
        }
        // The next sequence begins with nothing running.
        all.stream().filter(one -> one.since != null).forEach(one -> instances.pause(one.id, null, null));
    }

    private static boolean legal(Expected one, InstanceState reached) {
        one.state = reached;
        return true;
    }

    /** Does one step in the service; the model follows only if it was not refused. */
    private InstanceState apply(int step, Expected one, List<Expected> all) throws AppException {
        Instant now = clock.instant();
        switch (step) {
            case 0, 1 -> {
                StartResult result = instances.start(one.id, StartRequest.via(StartVia.LIST));
                all.stream().filter(other -> other.since != null).forEach(other -> {
                    assertThat(result.pausedOther()).isEqualTo(other.id);
                    other.stop(now);
                    other.state = InstanceState.PAUSED;
                    other.steps++;
                });
                one.since = now;
                one.steps++;
                return InstanceState.RUNNING;
            }
            case 2 -> {
                instances.pause(one.id, null, null);
                one.stop(now);
                one.steps++;
                return InstanceState.PAUSED;
            }
            case 3 -> {
                instances.complete(one.id, Outcome.NONE);
                one.stop(now);
                one.steps++;
                return InstanceState.COMPLETED;
            }
            case 4 -> {
                instances.letGo(one.id, null, null);
                one.stop(now);
                one.steps++;
                return InstanceState.CANCELLED;
            }
            default -> {
                InstanceState was = one.state;
                instances.postpone(one.id, Postponement.someday(), null);
                one.stop(now);
                one.steps++;
                return was == InstanceState.RUNNING ? InstanceState.PAUSED : was;
            }
        }
    }

    private void check(Expected one) {
        InstanceDetails details = queries.details(one.id);
        assertThat(details.state()).isEqualTo(one.state);
        assertThat(details.steps()).hasSize(one.steps);
        long stored = Math.round(details.sessions().stream()
                .map(InstanceDetails.Session::minutes)
                .filter(Objects::nonNull)
                .mapToDouble(minutes -> minutes * 60_000)
                .sum());
        assertThat(stored).isEqualTo(one.worked.toMillis());
        long open = details.sessions().stream()
                .filter(session -> session.endedAt() == null)
                .count();
        assertThat(open).isEqualTo(one.since == null ? 0 : 1);
    }
}
