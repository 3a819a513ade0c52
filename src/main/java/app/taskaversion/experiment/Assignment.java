package app.taskaversion.experiment;

/** What was drawn for a task today. It is an offer: nothing forces anybody to follow it. */
public record Assignment(Strategy strategy, Arm arm) {

    /** Whether the way of starting is to be offered. */
    public boolean offered() {
        return arm == Arm.TRY;
    }
}
