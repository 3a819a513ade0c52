package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.recommendation.GateReport;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Drawn;
import app.taskaversion.recommendation.model.LearnedModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a model may be shown to anybody at all. The only way up goes through what this says. */
@FunctionalInterface
interface Promotion {

    /**
     * @param candidate learned from what was before
     * @param later what came after, whole lists one after the other, person by person
     * @param drawn those of these lists that were drawn by lot
     * @param active what is in charge now; absent for none
     */
    GateReport judge(LearnedModel candidate, List<Example> later, List<Drawn> drawn, @Nullable LearnedModel active);
}
