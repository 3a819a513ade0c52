package app.taskaversion.privacy;

import java.util.Set;

/** What may be asked right now. A screen leaves out everything else. */
public record Allowed(Set<Purpose> purposes) {

    /** For samples and tests: as if everything had been allowed. */
    public static final Allowed ALL = new Allowed(Set.of(Purpose.values()));

    public Allowed {
        purposes = Set.copyOf(purposes);
    }

    public boolean contains(Purpose purpose) {
        return purposes.contains(purpose);
    }

    /** Whether ratings, energy and words for feelings may be asked. */
    public boolean feelings() {
        return contains(Purpose.FEELINGS);
    }

    /** Whether notes and descriptions may be written. */
    public boolean freeText() {
        return contains(Purpose.FREE_TEXT);
    }
}
