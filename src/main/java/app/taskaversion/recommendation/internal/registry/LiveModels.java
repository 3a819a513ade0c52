package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.internal.ServedModels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * What this node asks. Every half minute it looks which models are to be asked, loads those that are new, and puts one
 * reference in the place of another; whoever is asking goes on with what they had. What does not hold its hash, means other
 * numbers or cannot be read is refused, once, and the others stay. (recommender §2.11)
 */
@Component
class LiveModels implements ServedModels, DisposableBean {

    static final Duration TURN = Duration.ofSeconds(30);

    /** Longer than anybody asks: then what was replaced gives its memory back. */
    static final Duration GRACE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(LiveModels.class);

    private record Leaving(Served model, Instant since) {}

    private final UUID node = Ids.next();
    private final Charge charge;
    private final Loading loading;
    private final ModelLog log;
    private final Clock clock;
    private final Supplier<@Nullable String> unavailable;
    private final Runnable stop;
    private final Set<UUID> refused = new HashSet<>();
    private final List<Leaving> leaving = new ArrayList<>();
    private volatile List<Served> served = List.of();
    private volatile Fallback none = Fallback.NO_MODEL;

    @Autowired
    LiveModels(Charge charge, Loading loading, ModelLog log, Clock clock, Repeater repeater) {
        this(charge, loading, log, clock, repeater, Loading::unavailable);
    }

    /** @param unavailable why the library cannot be used; absent if it can */
    LiveModels(
            Charge charge,
            Loading loading,
            ModelLog log,
            Clock clock,
            Repeater repeater,
            Supplier<@Nullable String> unavailable) {
        this.charge = charge;
        this.loading = loading;
        this.log = log;
        this.clock = clock;
        this.unavailable = unavailable;
        this.stop = repeater.every(TURN, this::turn);
    }

    @Override
    public List<Served> now() {
        return served;
    }

    @Override
    public Fallback whyNone() {
        return none;
    }

    /** The database may be away or busy: what is there stays, and the next turn tries again. */
    private void turn() {
        try {
            look();
        } catch (DataAccessException | TransactionException | Busy e) {
            LOG.debug("Models were not looked up this time: {}", e.getClass().getName());
        }
    }

    synchronized void look() {
        close(clock.instant().minus(GRACE));
        List<Charge.Asked> asked = charge.asked();
        // Whoever has no model does not pay for the library either: not its memory, not its time at every start.
        boolean library = asked.isEmpty() || unavailable.get() == null;
        List<Charge.Asked> wanted = library ? asked : List.of();
        none = !library
                ? Fallback.NO_LIBRARY
                : charge.rulesOnly()
                        ? Fallback.SWITCHED_OFF
                        : wanted.stream().anyMatch(LiveModels::meansOther) ? Fallback.SCHEMA : Fallback.NO_MODEL;
        Map<UUID, Served> held = new HashMap<>();
        served.forEach(each -> held.put(each.id(), each));
        List<Served> next = new ArrayList<>();
        for (Charge.Asked one : wanted) {
            Served ready = ready(one, held.get(one.model().id()));
            if (ready != null) {
                next.add(ready);
            }
        }
        if (!next.equals(served)) {
            served.stream()
                    .filter(old -> next.stream().noneMatch(each -> each.predictor() == old.predictor()))
                    .forEach(old -> leaving.add(new Leaving(old, clock.instant())));
            served = List.copyOf(next);
            LOG.info("Node {} asks {} models", node, next.size());
        }
    }

    private static boolean meansOther(Charge.Asked asked) {
        return !asked.model().schemaHash().equals(Schema.hash());
    }

    private @Nullable Served ready(Charge.Asked asked, @Nullable Served held) {
        ModelRow model = asked.model();
        if (held != null) {
            return new Served(held.id(), held.version(), asked.stage(), held.predictor());
        }
        if (refused.contains(model.id())) {
            return null;
        }
        try {
            return new Served(model.id(), model.version(), asked.stage(), loading.load(model));
        } catch (IllegalArgumentException | IllegalStateException e) {
            boolean unused = refused.add(model.id());
            log.add(ModelLog.Kind.NOT_LOADED, model, e.getClass().getSimpleName());
            LOG.warn("Model {} is not asked: {}", model.version(), e.getClass().getName());
            return null;
        }
    }

    private void close(Instant until) {
        for (Iterator<Leaving> each = leaving.iterator(); each.hasNext(); ) {
            Leaving old = each.next();
            if (!old.since().isAfter(until)) {
                old.model().predictor().close();
                each.remove();
            }
        }
    }

    @Override
    public synchronized void destroy() {
        stop.run();
        List<Served> last = served;
        served = List.of();
        last.forEach(each -> each.predictor().close());
        leaving.forEach(each -> each.model().predictor().close());
        leaving.clear();
    }
}
