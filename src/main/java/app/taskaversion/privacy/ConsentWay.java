package app.taskaversion.privacy;

/** Where a person said yes or no; each way shows its own words. */
public enum ConsentWay {
    /** The switch under Me → Privacy. */
    SWITCH,
    /** The step of the registration. */
    REGISTRATION,
    /** Local mode only: by answering the question itself. */
    FIRST_ANSWER,
    /** A button beside the questions of the first visit. */
    FIRST_QUESTIONS,
    /** With "stop and delete what is there". */
    STOP_AND_DELETE
}
