package app.taskaversion.platform.startup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Plain sentences for whoever started the application from a terminal: why it does not start, how an import went.
 * Everything else goes to the log.
 */
public final class Terminal {

    private Terminal() {}

    /** To the standard output. */
    public static void say(String sentence) {
        print(FileDescriptor.out, sentence);
    }

    /** To the standard error output. */
    public static void complain(String sentence) {
        print(FileDescriptor.err, sentence);
    }

    /** Not closed: the descriptor is the process's own. */
    @SuppressWarnings("resource")
    private static void print(FileDescriptor descriptor, String sentence) {
        new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8).println(sentence);
    }
}
