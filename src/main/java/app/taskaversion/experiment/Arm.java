package app.taskaversion.experiment;

/** What was drawn for a task on a day. Stored by name. */
public enum Arm {
    /** The way of starting is offered. */
    TRY,
    /** As on other days. */
    USUAL
}
