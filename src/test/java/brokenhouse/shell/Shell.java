package brokenhouse.shell;

/** Something that a feature must not know. */
public final class Shell {

    private Shell() {}

    public static void show() {
        // Only who calls it matters.
    }
}
