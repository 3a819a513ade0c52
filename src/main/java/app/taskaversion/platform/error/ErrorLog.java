package app.taskaversion.platform.error;

import app.taskaversion.platform.metric.WorkFigures;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs errors of ours that nobody expected. A message of an exception may hold what a person wrote, so only the kinds
 * of the exceptions and their stack frames are logged, under a short id that the person can tell us.
 */
public final class ErrorLog {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorLog.class);

    /** Nothing that is read for something else: no 0 or O, 1, I or L, 5 or S, 8 or B, Z, U. */
    private static final String LETTERS = "234679ACDEFGHJKMNPQRTVWXY";

    private static final int LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** More than one error after the other says nothing new before somebody looks. */
    private static final int WAITING = 200;

    private static final BlockingQueue<NotedError> NOTED = new ArrayBlockingQueue<>(WAITING);

    private ErrorLog() {}

    /** @return the id, five characters such as 7F3K2 */
    public static String report(Throwable error) {
        String id = newId();
        boolean unused = NOTED.offer(NotedError.of(id, error));
        WorkFigures.ERROR.ended(false);
        LOG.error("Error {}", id, WithoutWords.of(error, Collections.newSetFromMap(new IdentityHashMap<>())));
        return id;
    }

    /**
     * What was reported since the last call, the oldest first, and not more than can be kept in memory: storing it must not
     * hold up whoever met the error, and an error may be that nothing can be stored.
     */
    public static List<NotedError> takeNoted() {
        List<NotedError> taken = new ArrayList<>();
        int unused = NOTED.drainTo(taken);
        return taken;
    }

    /** Puts back what could not be stored yet, as far as there is room. */
    public static void putBack(List<NotedError> noted) {
        noted.forEach(each -> {
            boolean unused = NOTED.offer(each);
        });
    }

    static String newId() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    /** The same error with the name of its class in the place of its message. */
    private static final class WithoutWords extends Exception {

        private WithoutWords(Throwable original, @Nullable Throwable cause) {
            super(original.getClass().getName(), cause, true, true);
            setStackTrace(original.getStackTrace());
        }

        static @Nullable WithoutWords of(@Nullable Throwable original, Set<Throwable> seen) {
            if (original == null || !seen.add(original)) {
                return null;
            }
            WithoutWords copy = new WithoutWords(original, of(original.getCause(), seen));
            for (Throwable suppressed : original.getSuppressed()) {
                WithoutWords other = of(suppressed, seen);
                if (other != null) {
                    copy.addSuppressed(other);
                }
            }
            return copy;
        }
    }

    /** The causes of an error, itself first, each once. */
    public static Iterable<Throwable> chain(Throwable error) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var chain = new ArrayList<Throwable>();
        for (Throwable each = error; each != null && seen.add(each); each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }
}
