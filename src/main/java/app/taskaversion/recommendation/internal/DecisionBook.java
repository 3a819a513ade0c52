package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.error.NotFound;
import app.taskaversion.recommendation.ImpressionId;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was shown and what the person did with it. */
@Component
@Transactional
class DecisionBook {

    private final DecisionRepository decisions;
    private final ImpressionRepository impressions;

    DecisionBook(DecisionRepository decisions, ImpressionRepository impressions) {
        this.decisions = decisions;
        this.impressions = impressions;
    }

    void add(Decision decision, List<Impression> shown) {
        decisions.save(decision);
        impressions.saveAll(shown);
    }

    /** @throws NotFound also for somebody else's */
    void change(ImpressionId id, Consumer<Impression> change) {
        change.accept(impressions.findById(id.value()).orElseThrow(() -> new NotFound("suggestion")));
    }
}
