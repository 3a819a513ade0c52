package app.taskaversion.sharing.rule;

/**
 * Hides one person in a sum. The one place where a well-kept library for differential privacy could step in: its arguments
 * are those that such libraries ask for.
 */
@FunctionalInterface
public interface Noise {

    /**
     * A number with noise, so that the sums of all cells together tell ε about a person and not more.
     *
     * @param value of one cell
     * @param cells how many cells a person adds to at most (the L0 sensitivity)
     * @param most how much they add to one at most, up or down (the L∞ sensitivity)
     * @param epsilon of all cells together
     */
    long add(long value, int cells, int most, Epsilon epsilon);
}
