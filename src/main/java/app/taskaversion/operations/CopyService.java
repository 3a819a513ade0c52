package app.taskaversion.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;

/**
 * A copy of the whole database to save somewhere else, for the one person of local mode on SQLite: backups beside the
 * database do not help when the machine is gone. Whoever has an account takes their export along instead.
 */
public interface CopyService {

    /** After so many days without a saved copy it may be offered once. */
    int DAYS = 30;

    boolean isPossible();

    /** Whether one may be offered now: possible, wished, and {@value #DAYS} days since the last one, or since they came. */
    boolean isDue();

    /** Empty if they never saved one. */
    Optional<Instant> lastSaved();

    /** Whether it may be offered at all; on unless switched off. */
    boolean reminds();

    void remind(boolean on);

    /**
     * A backup that was found sound, encrypted if the operator set a key. Once it is written it counts as saved.
     *
     * @throws IOException if it cannot be made or the stream breaks; then nothing counts
     */
    void write(OutputStream out) throws IOException;

    /** Says when, in the person's zone. */
    String suggestedFileName();
}
