package app.taskaversion.tracking;

/** The three ways out of being stuck. Stored by name. (product §2.4 Flow C, §3.2 rows 3–4b) */
public enum InterventionKind {
    /** One step that can be done with the hands: it seems more likely to work. */
    SMALLER,
    /** Another place, music, company, or later today: fewer distractions, a moment that fits. */
    CONDITIONS,
    /** Name the feeling, let it be there, and do two minutes. */
    FEELING
}
