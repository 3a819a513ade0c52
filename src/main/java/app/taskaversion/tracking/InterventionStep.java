package app.taskaversion.tracking;

/** What was chosen within one of the three ways. Stored by name; the words stand under {@code stuck.step.*}. */
public enum InterventionStep {
    // Calling somebody
    CALL_NUMBER,
    CALL_SENTENCE,
    CALL_IN_HAND,
    // Letters and mails
    LETTER_OPEN,
    LETTER_GREETING,
    LETTER_ONE_LINE,
    // Forms, bills and offices
    FORM_PUT_OUT,
    FORM_FIRST_FIELD,
    FORM_ONE_PAPER,
    // Writing and studying
    TEXT_OPEN,
    TEXT_BAD_SENTENCE,
    TEXT_HEADING,
    READ_OPEN,
    READ_ONE_PAGE,
    READ_PEN,
    // Tidying and cleaning
    TIDY_ONE_THING,
    TIDY_ONE_CORNER,
    TIDY_BAG,
    // Going out and moving
    OUT_SHOES,
    OUT_DOOR,
    OUT_LIST,
    MOVE_CLOTHES,
    MOVE_ONE,
    MOVE_MAT,
    // Cooking
    COOK_TAKE_OUT,
    COOK_WATER,
    COOK_BOARD,
    // Anything else
    ANY_PUT_OUT,
    ANY_TOUCH,
    ANY_NAME_FIRST,
    /** The person's own words. */
    OWN,
    PLACE(InterventionKind.CONDITIONS),
    MUSIC(InterventionKind.CONDITIONS),
    COMPANY(InterventionKind.CONDITIONS),
    /** Later today, with a cue. */
    LATER(InterventionKind.CONDITIONS),
    TWO_MINUTES(InterventionKind.FEELING);

    private final InterventionKind kind;

    InterventionStep() {
        this(InterventionKind.SMALLER);
    }

    InterventionStep(InterventionKind kind) {
        this.kind = kind;
    }

    public InterventionKind kind() {
        return kind;
    }
}
