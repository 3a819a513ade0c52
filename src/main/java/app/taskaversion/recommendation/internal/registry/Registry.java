package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.text.Sha256;
import app.taskaversion.recommendation.EndedBy;
import app.taskaversion.recommendation.GateReport;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelQuality;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.model.LearnedModel;
import app.taskaversion.recommendation.model.ModelBytes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves models through their life; each move is written down. */
@Service
@Transactional
class Registry {

    /** What nobody will ask again is wiped after so long. */
    static final Duration UNUSED = Duration.ofDays(30);

    private final ModelBook book;
    private final ModelLog log;
    private final PersonMarks marks;
    private final Clock clock;
    private final String code;

    Registry(
            ModelBook book,
            ModelLog log,
            PersonMarks marks,
            Clock clock,
            @Value("${spring.application.version:}") String code) {
        this.book = book;
        this.log = log;
        this.marks = marks;
        this.clock = clock;
        this.code = code;
    }

    /**
     * What a model came from.
     *
     * @param people who is in it
     * @param consentsRead when they were asked
     * @param profile how the numbers were distributed
     */
    record Origin(
            ModelKind kind,
            @Nullable Instant from,
            @Nullable Instant to,
            Set<OwnerId> people,
            Instant consentsRead,
            Profile profile) {}

    /**
     * Enters a model. What did not pass the gate is entered as rejected, without the model itself.
     *
     * @return its row
     */
    public ModelRow register(LearnedModel model, Origin origin, ModelQuality quality, GateReport gate) {
        return enter(model, origin, marks.of(origin.people(), clock.instant()), quality, gate);
    }

    /**
     * Enters a model that was learned elsewhere, likewise.
     *
     * @param marked the marks of who is in it, with the year of their key
     * @return its row
     */
    public ModelRow bring(
            LearnedModel model, Origin origin, Map<String, Integer> marked, ModelQuality quality, GateReport gate) {
        return enter(model, origin, marked, quality, gate);
    }

    private ModelRow enter(
            LearnedModel model, Origin origin, Map<String, Integer> marked, ModelQuality quality, GateReport gate) {
        Instant now = clock.instant();
        byte[] content = ModelBytes.of(model);
        boolean passed = gate.passed();
        ModelRow row = new ModelRow(
                Ids.next(),
                origin.kind(),
                model.version(),
                passed ? ModelStatus.TRAINED : ModelStatus.REJECTED,
                now,
                passed ? null : EndedBy.GATE,
                now,
                origin.from(),
                origin.to(),
                model.people(),
                model.rows(),
                model.started(),
                model.schemaHash(),
                code,
                quality,
                origin.profile(),
                gate,
                Sha256.hex(content),
                null,
                origin.consentsRead().toEpochMilli(),
                null,
                passed);
        book.add(row, passed ? content : null, passed ? marked : Map.of());
        ModelLog.Kind entered = origin.kind() == ModelKind.BROUGHT ? ModelLog.Kind.BROUGHT : ModelLog.Kind.TRAINED;
        log.add(entered, row, String.valueOf(model.started()));
        log.add(passed ? ModelLog.Kind.GATE_PASSED : ModelLog.Kind.GATE_REFUSED, row, refusals(gate));
        return row;
    }

    /** How many criteria did not hold; empty if all did. */
    private static String refusals(GateReport gate) {
        long not = gate.criteria().stream().filter(each -> !each.passed()).count();
        return not == 0 ? "" : String.valueOf(not);
    }

    /** Does what is due, see {@link Rollout}. */
    public void advance(ModelRow model, Drift drift) {
        ModelStatus due = Rollout.due(
                new Rollout.Stand(
                        model.status(),
                        model.since(),
                        model.gate().passed(),
                        model.gate().thin(),
                        drift.isWorse()),
                clock.instant());
        if (due == model.status()) {
            return;
        }
        if (model.status() == ModelStatus.ACTIVE) {
            takeBack(model, EndedBy.DRIFT);
        } else if (due == ModelStatus.ACTIVE) {
            promote(model);
        } else if (due == ModelStatus.SHADOW) {
            makeRoom(model);
            step(model, due, null);
        } else {
            step(model, due, due == ModelStatus.REJECTED ? EndedBy.DRIFT : null);
        }
    }

    /** Only one is on its way at a time: the newest. */
    private void makeRoom(ModelRow model) {
        book.list().stream()
                .filter(each -> each.status() == ModelStatus.SHADOW || each.status() == ModelStatus.CANARY)
                .filter(each -> !each.id().equals(model.id()))
                .forEach(each -> end(each, EndedBy.REPLACED, ModelLog.Kind.REPLACED));
    }

    private void promote(ModelRow model) {
        ModelRow before = book.active().orElse(null);
        if (before != null) {
            end(before, EndedBy.REPLACED, ModelLog.Kind.REPLACED);
        }
        if (step(model, ModelStatus.ACTIVE, null)) {
            book.parent(model.id(), before == null ? null : before.id());
        }
    }

    private boolean step(ModelRow model, ModelStatus to, @Nullable EndedBy by) {
        boolean moved = book.step(model, to, by);
        if (moved) {
            log.add(ModelLog.Kind.valueOf(to.name()), model, by == null ? "" : by.name());
        }
        return moved;
    }

    private void end(ModelRow model, EndedBy by, ModelLog.Kind kind) {
        if (book.step(model, ModelStatus.RETIRED, by)) {
            log.add(kind, model, by.name());
        }
    }

    /** The one before it takes its place, if it may; else rules do. */
    public void takeBack(ModelRow active, EndedBy by) {
        end(active, by, ModelLog.Kind.ROLLED_BACK);
        UUID parent = active.parent();
        if (parent != null) {
            book.find(parent).filter(Charge::mayComeBack).ifPresent(before -> {
                if (book.step(before, ModelStatus.ACTIVE, null)) {
                    log.add(ModelLog.Kind.BACK_IN_CHARGE, before, "");
                }
            });
        }
    }

    /** It is asked no more, and nothing takes its place. */
    public void retire(ModelRow model) {
        end(model, EndedBy.OPERATOR, ModelLog.Kind.RETIRED);
    }

    /** Somebody who is in it is not among those who agree any more. */
    public void forget(ModelRow model) {
        if (model.status() != ModelStatus.RETIRED && model.status() != ModelStatus.REJECTED) {
            end(model, EndedBy.FORGOTTEN, ModelLog.Kind.RETIRED);
        }
        book.wipe(model.id());
        log.add(ModelLog.Kind.FORGOTTEN, model, "");
    }

    /** Wipes what nobody will ask again. */
    public void clearOut() {
        Instant until = clock.instant().minus(UNUSED);
        UUID parent = book.active().map(ModelRow::parent).orElse(null);
        book.list().stream()
                .filter(each -> each.whole() && !each.status().isAsked() && each.status() != ModelStatus.TRAINED)
                .filter(each -> !each.id().equals(parent) && each.since().isBefore(until))
                .forEach(each -> book.wipe(each.id()));
        log.clearOut();
    }
}
