package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.privacy.Allowed;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.Sure;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.explore.Arm;
import app.taskaversion.recommendation.explore.Turn;
import app.taskaversion.recommendation.internal.ServedModels.Served;
import app.taskaversion.recommendation.internal.ServedModels.Stage;
import app.taskaversion.recommendation.rule.Mode;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The steps from a learned model down to a rule: the model in charge, the one before it, what the person's own averages say,
 * the rule that leads. Each step down has a cause that is kept and said. (recommender §2.11)
 */
@Component
class Ladder {

    /** Of those who agreed, this share sees a model that is tried out. */
    private static final double TRIED_ON = 0.1;

    private final ServedModels models;
    private final ConsentService consents;
    private final LeadingMode leading;
    private final CurrentOwner owner;
    private final Pace pace;
    private final Resting resting;

    Ladder(
            ObjectProvider<ServedModels> models,
            ConsentService consents,
            LeadingMode leading,
            CurrentOwner owner,
            Pace pace,
            Resting resting) {
        this.models = models.getIfAvailable(() -> List::of);
        this.consents = consents;
        this.leading = leading;
        this.owner = owner;
        this.pace = pace;
        this.resting = resting;
    }

    Lead lead(Ask ask, Surface surface, AdviceChoice choice, Board board) {
        if (surface == Surface.SMALL || surface == Surface.RETURN) {
            return Lead.rule(Mode.GENTLE_START, Fallback.BY_RULE, null);
        }
        Mode chosen = choice.mode();
        if (chosen != null) {
            return Lead.rule(chosen, Fallback.RULES_CHOSEN, null);
        }
        Mode rule = leading.of(ask);
        if (choice.rulesOnly()) {
            return Lead.rule(rule, Fallback.RULES_CHOSEN, null);
        }
        Allowed allowed = consents.allowed();
        if (!learns(allowed)) {
            return Lead.rule(rule, Fallback.NO_CONSENT, allowed);
        }
        List<Served> all = models.now();
        List<Served> mine = mine(all);
        if (mine.isEmpty()) {
            return Lead.rule(averages(board, rule), all.isEmpty() ? models.whyNone() : Fallback.NO_MODEL, allowed);
        }
        if (resting.on(ask)) {
            return Lead.rule(averages(board, rule), Fallback.RESTS, allowed);
        }
        Arm arm = allowed.contains(Purpose.ALLOW_EXPERIMENTS)
                ? Arm.of(owner.get().toString(), ask.days().dayOf(ask.now()))
                : null;
        if (arm == Arm.RULES) {
            return new Lead(List.of(), rule, Fallback.RULES_DAY, arm, allowed);
        }
        Lead lead = new Lead(mine, rule, null, arm, allowed);
        return pace.rests() ? lead.instead(averages(board, rule), Fallback.SLOW) : lead;
    }

    /** One of the two ways of learning is enough to be advised by what was learned, and to keep what can be learned from. */
    static boolean learns(Allowed allowed) {
        return allowed.contains(Purpose.PERSONAL_MODEL) || allowed.contains(Purpose.POOLED_TRAINING);
    }

    /** What is tried out comes first for those on whom it is; what is only judged is shown to nobody. */
    private List<Served> mine(List<Served> all) {
        List<Served> shown = all.stream()
                .filter(each -> each.stage() == Stage.ACTIVE || (each.stage() == Stage.CANARY && triedOnMe(each)))
                .toList();
        return shown.stream()
                .sorted(Comparator.comparing(each -> each.stage() != Stage.CANARY))
                .toList();
    }

    private boolean triedOnMe(Served model) {
        return Turn.of("model " + model.version(), owner.get().toString(), null) < TRIED_ON;
    }

    /** What somebody's own averages say, once there are some. */
    static Mode averages(Board board, Mode rule) {
        int attempts = board.all().stream()
                .mapToInt(candidate -> candidate.tally().attempts())
                .sum();
        return attempts >= Sure.KNOWN_FROM ? Mode.PERSONAL_AVERAGES : rule;
    }
}
