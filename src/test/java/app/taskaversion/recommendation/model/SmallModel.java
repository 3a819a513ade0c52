package app.taskaversion.recommendation.model;

import java.util.Map;
import java.util.Objects;

/** A model of made-up people, learned once for all tests that ask one. */
public final class SmallModel {

    private static final LearnedModel MODEL =
            Trainer.train(Made.examples(1), Made.NOW, 1).model();

    private SmallModel() {}

    public static LearnedModel get() {
        return MODEL;
    }

    /** One that cannot answer. */
    public static LearnedModel broken() {
        return new LearnedModel(
                "broken",
                MODEL.schemaHash(),
                MODEL.people(),
                MODEL.rows(),
                MODEL.started(),
                Map.of(Target.STRESS, Objects.requireNonNull(MODEL.trees().get(Target.STRESS))),
                MODEL.choose(),
                MODEL.complete(),
                MODEL.minutes(),
                MODEL.net(),
                MODEL.confidence());
    }
}
