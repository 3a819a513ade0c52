package app.taskaversion.durability;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.PackagedApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Something that a command does, with a beginning and an end that are seen from outside. How long it takes is measured
 * while nobody disturbs it; then it is killed somewhere in between. The start of the process before it does not count, so
 * that the moments lie in the act and not in the preparations.
 */
final class Act {

    /** Whether something has come about by now. */
    @FunctionalInterface
    interface Sign {
        boolean isThere() throws Exception;
    }

    private static final long LONGEST = TimeUnit.MINUTES.toNanos(5);

    private final Random moments;
    private long nanos = LONGEST;

    Act(Random moments) {
        this.moments = moments;
    }

    /** What a command says in its log. */
    static Sign says(Path folder, String words) {
        return () -> Files.readString(folder.resolve("app.log")).contains(words);
    }

    /** Lets a command do it to the end. The shortest one counts, because a machine is slower at times. */
    void measure(Path folder, Sign begun, Sign done, String... command) throws Exception {
        Process process = PackagedApp.command(folder, command).start();
        await(process, begun);
        long begin = System.nanoTime();
        await(process, done);
        nanos = Math.min(nanos, System.nanoTime() - begin);
        end(process, folder);
    }

    /** Lets a command do it to the end. */
    static void run(Path folder, String... command) throws IOException, InterruptedException {
        end(PackagedApp.command(folder, command).start(), folder);
    }

    private static void end(Process process, Path folder) throws IOException, InterruptedException {
        assertThat(process.waitFor(LONGEST, TimeUnit.NANOSECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("app.log")))
                .isZero();
    }

    /**
     * Kills a command while it does it.
     *
     * @return whether it was not done yet
     */
    boolean kill(Path folder, Sign begun, Sign done, String... command) throws Exception {
        Process process = PackagedApp.command(folder, command).start();
        await(process, begun);
        TimeUnit.NANOSECONDS.sleep((long) (nanos * moments.nextDouble()));
        int unused = process.destroyForcibly().waitFor();
        return !done.isThere();
    }

    private static void await(Process process, Sign sign) throws Exception {
        long end = System.nanoTime() + LONGEST;
        while (!sign.isThere() && process.isAlive() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    /** How long it takes, in milliseconds. */
    long millis() {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
