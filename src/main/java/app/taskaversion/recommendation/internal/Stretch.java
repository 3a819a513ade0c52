package app.taskaversion.recommendation.internal;

/** Something that the person rather dreads could have been suggested, and nothing else on the list was like that. */
enum Stretch {
    /** It has to wait for its turn. */
    WAITS,
    /** It has the last place. */
    SHOWN
}
