package app.taskaversion.recommendation.model;

/** Numbers of another version of this app: they have the same names perhaps, and mean something else. */
public final class OtherNumbers extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public OtherNumbers(String schema) {
        super("Other numbers: " + schema);
    }
}
