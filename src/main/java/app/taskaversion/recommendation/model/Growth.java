package app.taskaversion.recommendation.model;

import java.util.HashMap;
import java.util.Map;

/** How trees are grown. (recommender §2.6) */
record Growth(Map<String, Object> settings) {

    /** So many rounds without getting better end a trial. */
    static final int PATIENCE = 25;

    Growth {
        settings = Map.copyOf(settings);
    }

    static Growth of(Target target, long seed) {
        Map<String, Object> settings = new HashMap<>(target.objective());
        settings.put("tree_method", "hist");
        settings.put("eta", target.eta());
        settings.put("max_depth", target.depth());
        settings.put("min_child_weight", 8);
        settings.put("subsample", 0.8);
        settings.put("colsample_bytree", 0.6);
        settings.put("lambda", 4);
        // Answers come in steps of five; 64 borders lose nothing and cost a quarter of 256.
        settings.put("max_bin", 64);
        settings.put("seed", seed);
        settings.put("monotone_constraints", target.constraints());
        return new Growth(settings);
    }
}
