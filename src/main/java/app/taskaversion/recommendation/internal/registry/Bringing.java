package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.recommendation.GateReport;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelQuality;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Drawn;
import app.taskaversion.recommendation.model.GateCheck;
import app.taskaversion.recommendation.model.LearnedModel;
import app.taskaversion.recommendation.model.ModelFile;
import app.taskaversion.recommendation.model.Predictor;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in a model that was learned elsewhere. It goes the same way as one that was learned here: through the gate, on days
 * that are not among the rows that it was learned from, then shadow, then canary.
 */
@Component
public class Bringing {

    private final Willing willing;
    private final Lessons lessons;
    private final Promotion promotion;
    private final Registry registry;
    private final ModelBook book;
    private final ExportBook exports;
    private final Forgetting forgetting;
    private final Watch watch;
    private final CurrentOwner owner;
    private final Clock clock;

    Bringing(
            Willing willing,
            Lessons lessons,
            Promotion promotion,
            Registry registry,
            ModelBook book,
            ExportBook exports,
            Forgetting forgetting,
            Watch watch,
            CurrentOwner owner,
            Clock clock) {
        this.willing = willing;
        this.lessons = lessons;
        this.promotion = promotion;
        this.registry = registry;
        this.book = book;
        this.exports = exports;
        this.forgetting = forgetting;
        this.watch = watch;
        this.owner = owner;
        this.clock = clock;
    }

    /** What becomes of it. */
    public enum Outcome {
        /** It passed the gate and is in the registry. */
        TAKEN,
        /** It did not pass; the registry holds what was found, and not the model. */
        TURNED_DOWN,
        /** Too little has happened since the rows were given out to judge it; nothing was entered. */
        TOO_EARLY,
        /** It is in the registry already. */
        KNOWN,
        /** It says that it was learned from rows that were not given out here, or too long ago. */
        ROWS_UNKNOWN,
        /** Somebody who is in the rows said no or left since. */
        SOMEBODY_LEFT,
        /** It cannot be asked: a part is missing. */
        NO_MODEL
    }

    /** @param n how many criteria of the gate did not hold, things were started since, or people left */
    public record Brought(Outcome outcome, int n) {}

    public Brought bring(ModelFile file) {
        LearnedModel model = file.model();
        if (!model.isWhole()) {
            return new Brought(Outcome.NO_MODEL, 0);
        }
        boolean known = book.list().stream()
                .anyMatch(each -> each.version().equals(model.version()) && each.status() != ModelStatus.REJECTED);
        if (known) {
            return new Brought(Outcome.KNOWN, 0);
        }
        List<OwnerId> agreed = willing.people();
        Instant now = clock.instant();
        UUID rows = file.rows();
        if (rows == null) {
            return judge(model, null, Map.of(), agreed, now);
        }
        ExportBook.Export export = exports.find(rows);
        if (export == null) {
            return new Brought(Outcome.ROWS_UNKNOWN, 0);
        }
        long left = forgetting.left(export.marks(), agreed);
        return left > 0
                ? new Brought(Outcome.SOMEBODY_LEFT, (int) left)
                : judge(model, export.at(), export.marks(), agreed, now);
    }

    /** @param learnedTo up to when what it was learned from goes; absent if nobody here is in it */
    private Brought judge(
            LearnedModel model,
            @Nullable Instant learnedTo,
            Map<String, Integer> marks,
            List<OwnerId> agreed,
            Instant now) {
        Instant cut = now.minus(Training.GATE);
        Instant from = learnedTo != null && learnedTo.isAfter(cut) ? learnedTo : cut;
        List<Example> later = later(agreed, from, now);
        GateReport gate;
        ModelQuality quality;
        try (Predictor predictor = Predictor.of(model)) {
            gate = promotion.judge(model, later, drawn(agreed, from, now), watch.active());
            quality = later.isEmpty()
                    ? ModelQuality.UNKNOWN
                    : Judged.of(predictor, later).quality();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return new Brought(Outcome.NO_MODEL, 0);
        }
        if (gate.criteria().stream().anyMatch(each -> each.name().equals(GateCheck.ENOUGH.name()) && !each.passed())) {
            return new Brought(Outcome.TOO_EARLY, quality.started());
        }
        ModelRow row = registry.bring(
                model,
                new Registry.Origin(
                        ModelKind.BROUGHT,
                        null,
                        learnedTo,
                        Set.of(),
                        learnedTo == null ? now : learnedTo,
                        Profile.of(later)),
                marks,
                quality,
                gate);
        return row.status() == ModelStatus.TRAINED
                ? new Brought(Outcome.TAKEN, 0)
                : new Brought(Outcome.TURNED_DOWN, (int)
                        gate.criteria().stream().filter(each -> !each.passed()).count());
    }

    /** @param agreed in the order of their numbers */
    private List<Drawn> drawn(List<OwnerId> agreed, Instant cut, Instant now) {
        List<Drawn> drawn = new ArrayList<>();
        for (int person = 0; person < agreed.size(); person++) {
            int number = person;
            drawn.addAll(owner.callAs(agreed.get(person), () -> lessons.drawn(cut, now, number)));
        }
        return drawn;
    }

    /** What was decided before the cut may have been learned from. */
    private List<Example> later(List<OwnerId> agreed, Instant cut, Instant now) {
        List<Example> later = new ArrayList<>();
        for (int person = 0; person < agreed.size(); person++) {
            int number = person;
            owner.callAs(agreed.get(person), () -> lessons.of(cut, now, number)).stream()
                    .filter(each -> each.at().isAfter(cut))
                    .forEach(later::add);
        }
        return later;
    }
}
