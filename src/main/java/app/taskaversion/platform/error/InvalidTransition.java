package app.taskaversion.platform.error;

/** A step that the life cycle of a task instance does not have, such as pausing what is not running. */
public final class InvalidTransition extends AppException {

    private final String transition;
    private final String state;

    public InvalidTransition(String transition, String state) {
        super("error.invalidTransition", transition, state);
        this.transition = transition;
        this.state = state;
    }

    public String transition() {
        return transition;
    }

    public String state() {
        return state;
    }
}
