package app.taskaversion.sharing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Noise that writes down what it is asked to hide, and how much of it it should be. */
public final class Heard implements Noise {

    /**
     * @param scale of the discrete Laplace that hides it
     * @param shown with its noise
     */
    public record Asked(long value, double scale, long shown) {}

    private final List<Asked> asked = new ArrayList<>();
    private final Noise noise;

    public Heard(Noise noise) {
        this.noise = noise;
    }

    /** Adds nothing. */
    public static Heard silent() {
        return new Heard((value, cells, most, epsilon) -> value);
    }

    /** Noise of this scale from dice that a test can throw again: differences of geometric numbers. */
    public static Heard thrown(RandomGenerator dice) {
        return new Heard((value, cells, most, epsilon) -> {
            double scale = cells * most / epsilon.value();
            return value + geometric(dice, scale) - geometric(dice, scale);
        });
    }

    private static long geometric(RandomGenerator dice, double scale) {
        return (long) Math.floor(-Math.log(1 - dice.nextDouble()) * scale);
    }

    @Override
    public long add(long value, int cells, int most, Epsilon epsilon) {
        long shown = noise.add(value, cells, most, epsilon);
        asked.add(new Asked(value, cells * most / epsilon.value(), shown));
        return shown;
    }

    /** In the order in which it was asked: for each cell the people, then each statistic. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** How many people were in a cell, exactly. */
    public long people(Cell cell) {
        return asked.get(cell.place() * (1 + Statistic.values().length)).value();
    }
}
