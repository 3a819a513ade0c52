package app.taskaversion.platform.ui;

/**
 * What a row of rating chips asks for, and so which glyph stands under its numbers. An open ring is a guess, a filled
 * dot is what it was.
 */
public enum RatingKind {
    /** Dread before: an open ring, growing from 1 to 5. */
    DREAD_GUESS("dreadGuess"),
    /** "How bad was it": a filled dot, growing from 1 to 5. */
    DREAD_FELT("dreadFelt"),
    /** Relief: a line that lengthens like a breath out. */
    RELIEF("relief"),
    /** Any other amount from none to very much, drawn as a line too. */
    AMOUNT("amount");

    private final String key;

    RatingKind(String key) {
        this.key = key;
    }

    /** The word for one of the five steps. */
    String wordKey(int step) {
        return "kit.rating." + key + "." + step;
    }

    /** The word under the first or the last chip. */
    String endKey(boolean high) {
        return "kit.rating." + key + (high ? ".high" : ".low");
    }

    Glyph glyph(int step) {
        Glyph glyph = switch (this) {
            case DREAD_GUESS -> Glyph.of("tas-weight", "ring");
            case DREAD_FELT -> Glyph.of("tas-weight");
            case RELIEF, AMOUNT -> Glyph.of("tas-breath");
        };
        return glyph.with("--n", String.valueOf(step));
    }
}
