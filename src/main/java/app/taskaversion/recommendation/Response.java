package app.taskaversion.recommendation;

/** What a person does with a suggestion other than starting it. None of it counts against the task. Stored by name. */
public enum Response {
    /** Not now: it may come again in three hours. */
    ANOTHER,
    /** It was put off to a time of the person's choice. */
    NOT_TODAY,
    /** Not a good suggestion: it comes again tomorrow at the earliest. */
    DISMISSED
}
