package app.taskaversion.platform.job;

import app.taskaversion.platform.owner.OwnerId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;

/**
 * Something that is looked at for each person as themselves, when their next moment has come or they changed something.
 * At the first turn, and at each sixtieth, everybody is looked at, because another node may have changed something.
 */
public final class PersonTurns {

    private static final int EVERYBODY_EACH = 60;

    private final Logger log;
    private final Clock clock;
    private final Supplier<? extends Collection<OwnerId>> everybody;
    private final Function<OwnerId, Instant> look;
    private final Map<OwnerId, Instant> looks = new ConcurrentHashMap<>();
    private int turns;

    /**
     * @param log of whose work it is; it hears kinds of errors only
     * @param look looks at one person, as that person, and says when to do so again, {@link Instant#MAX} for not by itself
     */
    public PersonTurns(
            Logger log,
            Clock clock,
            Supplier<? extends Collection<OwnerId>> everybody,
            Function<OwnerId, Instant> look) {
        this.log = log;
        this.clock = clock;
        this.everybody = everybody;
        this.look = look;
    }

    /** This person changed something: the next turn looks at them. */
    public void changed(OwnerId person) {
        looks.put(person, Instant.MIN);
    }

    public void turn() {
        try {
            if (turns++ % EVERYBODY_EACH == 0) {
                looks.clear(); // whoever is gone by now stays out
                everybody.get().forEach(this::changed);
            }
        } catch (RuntimeException e) {
            log.error("Looking for everybody stopped: {}", e.getClass().getName());
        }
        Instant now = clock.instant();
        looks.forEach((person, at) -> {
            if (!at.isAfter(now)) {
                look(person);
            }
        });
    }

    /** One person's trouble must not keep the others from their turn. */
    private void look(OwnerId person) {
        try {
            looks.put(person, Instant.MAX); // a change from here on counts again
            Instant next = look.apply(person);
            looks.computeIfPresent(person, (same, at) -> at.isBefore(next) ? at : next);
        } catch (RuntimeException e) {
            looks.put(person, Instant.MIN); // the next turn tries again
            log.error("The look at one person stopped: {}", e.getClass().getName());
        }
    }
}
