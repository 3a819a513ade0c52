package app.taskaversion.tracking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.Everybody;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.tracking.RoutineService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Turned by hand: the work itself is on trial in the contract. */
@SqliteTest
class RoutineJobTest {

    private static final OwnerId ANNA = new OwnerId(new UUID(1, 1));
    private static final OwnerId BEN = new OwnerId(new UUID(2, 2));

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private TestClock clock;

    private final List<OwnerId> looked = new ArrayList<>();
    private final Map<OwnerId, Instant> next = new HashMap<>();
    private final List<OwnerId> broken = new ArrayList<>();
    private final List<Runnable> turns = new ArrayList<>();

    @BeforeEach
    void start() {
        Everybody everybody = () -> List.of(ANNA, BEN);
        RoutineService routines = () -> {
            OwnerId person = owner.get();
            if (broken.contains(person)) {
                throw new IllegalStateException("broken");
            }
            looked.add(person);
            return Optional.ofNullable(next.get(person));
        };
        job = new RoutineJob(routines, everybody, owner, clock, new Repeater() {
            @Override
            public Runnable every(Duration pause, Runnable work) {
                turns.add(work);
                return () -> {};
            }
        });
    }

    private RoutineJob job;

    private void turn() {
        looked.clear();
        turns.forEach(Runnable::run);
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void atFirstAndEveryHourItLooksAtEverybodyEachAsThemselves() {
        turn();
        assertThat(looked).containsExactlyInAnyOrder(ANNA, BEN);
        for (int minute = 1; minute < 60; minute++) {
            turn();
            assertThat(looked).isEmpty();
        }
        turn();
        assertThat(looked).containsExactlyInAnyOrder(ANNA, BEN);
    }

    @Test
    void inBetweenAtThoseWhoseTimeHasComeOrWhoChangedSomething() {
        next.put(ANNA, TestClock.START.plus(Duration.ofMinutes(2)));
        turn();
        next.clear();
        turn();
        assertThat(looked).isEmpty();
        turn();
        assertThat(looked).containsExactly(ANNA);
        job.onChange(new OwnerChanged(BEN));
        turn();
        assertThat(looked).containsExactly(BEN);
        turn();
        assertThat(looked).isEmpty();
    }

    @Test
    void onePersonsTroubleDoesNotKeepTheOthersAndIsTriedAgain() {
        broken.add(ANNA);
        turn();
        assertThat(looked).containsExactly(BEN);
        broken.clear();
        turn();
        assertThat(looked).containsExactly(ANNA);
    }
}
