package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.feature.DayLoads;
import app.taskaversion.recommendation.internal.BoardReader.Reading;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a model suggest: what it showed a moment ago, else what it says now, within the guards. */
@Component
class LearnedAdvice {

    private final Asking asking;
    private final Presentation presentation;

    LearnedAdvice(Asking asking, Presentation presentation) {
        this.asking = asking;
        this.presentation = presentation;
    }

    /** What is shown; absent if no model answered. */
    @Nullable
    Showing show(Lead lead, Asked asked) {
        if (asked.turn().isEmpty()) {
            return Showing.NOTHING;
        }
        Ask ask = asked.ask();
        Reading reading = asked.reading();
        Moment moment = Moment.learned(ask, asked.surface(), asked.situation());
        Showing standing = presentation.standing(moment, reading, asked.turn(), lead.models());
        if (standing != null) {
            return standing;
        }
        Said said = asking.ask(lead, ask, reading.board(), asked.turn());
        if (said == null) {
            return null;
        }
        DayLoads loads = DayLoads.of(said.known().read().past(), ask.days(), ask.now());
        List<Ranked<String>> order = new LearnedOrder(said, lead.rule(), asked.situation()).of(asked.turn(), loads);
        if (order.isEmpty()) {
            return Showing.NOTHING;
        }
        Harder harder = Harder.of(order, said, asked.surface(), reading.shown());
        return presentation.decide(moment, reading, harder.order(), new Backing(lead, said, harder.place()));
    }
}
