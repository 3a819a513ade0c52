package app.taskaversion.operations.verify;

import java.util.function.Consumer;

/** What a look found, said line by line. */
final class Findings {

    private final Consumer<String> out;
    private int wrong;
    private int right;

    Findings(Consumer<String> out) {
        this.out = out;
    }

    /**
     * @param what should hold
     * @param otherwise what there is instead; said only if it does not hold
     */
    void check(boolean holds, String what, String otherwise) {
        if (holds) {
            right++;
            out.accept("ok    " + what);
        } else {
            wrong++;
            out.accept("WRONG " + what + (otherwise.isEmpty() ? "" : ": " + otherwise));
        }
    }

    /** Something could not be looked at, and need not be. */
    void leftOut(String what) {
        out.accept("-     " + what);
    }

    int wrong() {
        return wrong;
    }

    int right() {
        return right;
    }
}
