package app.taskaversion.recommendation.feature;

import app.taskaversion.platform.text.Sha256;
import java.util.List;
import java.util.stream.Stream;

/** What the numbers of a snapshot mean. A model may be asked only about numbers that mean what it was trained on. */
public final class Schema {

    /** To be raised when a number is computed differently under the same name. */
    public static final int TRANSFORM = 1;

    private static final String HASH = hash(TRANSFORM, names());

    private Schema() {}

    public static int size() {
        return Feature.values().length;
    }

    /** The names in the order of the numbers. */
    public static List<String> names() {
        return Stream.of(Feature.values()).map(Feature::name).toList();
    }

    /** SHA-256 in hexadecimal digits of all names in their order, their type, their rule for absence and the transform. */
    public static String hash() {
        return HASH;
    }

    static String hash(int transform, List<String> names) {
        StringBuilder text = new StringBuilder();
        names.forEach(name ->
                text.append(name).append("|float|NaN|").append(transform).append('\n'));
        return Sha256.hex(text.toString());
    }
}
