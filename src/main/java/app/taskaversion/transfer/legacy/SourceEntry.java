package app.taskaversion.transfer.legacy;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of a source, opened read-only as often as it is needed.
 *
 * @param path its path inside the source, as a person would recognise it
 */
public record SourceEntry(String path, Opener opener) {

    /** Opens the bytes from the start. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** The file name without its folder. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** How many folders it lies under. */
    int depth() {
        return (int) path.chars().filter(c -> c == '/').count();
    }
}
