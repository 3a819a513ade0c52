package app.taskaversion.recommendation;

/**
 * Why no learned model put suggestions in order, or not alone. Stored by name with the decision, and said on the page.
 * (recommender §2.11)
 */
public enum Fallback {
    /** What is shown here goes by a rule in any case: the one small thing, or the first thing after an absence. */
    BY_RULE,
    /** The person chose a rule. */
    RULES_CHOSEN,
    /** The person did not agree to learning. */
    NO_CONSENT,
    /** Whoever runs this place switched learned suggestions off. */
    SWITCHED_OFF,
    /** The turn of the rules, while days are compared. */
    RULES_DAY,
    /** Days with a model were harder on this person than days with rules: models rest for some weeks. */
    RESTS,
    /** There is no model, or none that may be shown to this person. */
    NO_MODEL,
    /** There is one, but it was learned from other numbers than this version of the app computes. */
    SCHEMA,
    /** The library cannot be used on this machine. */
    NO_LIBRARY,
    /** It took too long, or could not answer. */
    SLOW,
    /** Too little is known of the person for a model alone: a rule has its say in the order. */
    LITTLE_KNOWN,
    /** The model in charge could not answer, the one before it did. */
    PARENT
}
