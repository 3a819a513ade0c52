package app.taskaversion.experiment.rule;

import java.util.SplittableRandom;

/**
 * Draws two arms in blocks of two or four, {@code blocks-1.0}: half of each block for each, so that at no time one is far
 * ahead, and of a length that is drawn too, so that nobody can tell what comes next. (product §3.3; Matts and Lachin 1988)
 */
public final class Blocks {

    public static final String VERSION = "blocks-1.0";

    private static final int SHORT = 2;
    private static final int LONG = 4;

    private Blocks() {}

    /**
     * @param seed of the experiment: the same seed always draws the same
     * @param number which draw of the experiment it is, from 0
     * @return whether it falls on the arm that is tried
     */
    public static boolean tried(long seed, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("Draws are counted from 0");
        }
        SplittableRandom random = new SplittableRandom(seed);
        int left = number;
        while (true) {
            int length = random.nextBoolean() ? SHORT : LONG;
            int wanted = length / 2;
            for (int place = 0; place < length; place++) {
                boolean tried = random.nextInt(length - place) < wanted;
                wanted -= tried ? 1 : 0;
                if (left-- == 0) {
                    return tried;
                }
            }
        }
    }
}
