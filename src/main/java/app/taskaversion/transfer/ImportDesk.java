package app.taskaversion.transfer;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.LimitExceeded;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The place where the current person's files lie until they are brought in, and where the work on them goes on whether
 * or not a page is open: a dry run first, then the import, one at a time. A page shows {@link #state()} and listens;
 * whoever leaves and comes back finds it as it is.
 *
 * <p>It lives as long as the process. What was not brought in by then is forgotten, and so are files that nobody touched
 * for an hour; nothing that was stored depends on it.
 */
public interface ImportDesk {

    /** What is going on. */
    enum Phase {
        /** Files may lie here; nothing was looked at yet. {@link State#refusal()} if there was no room for one. */
        COLLECTING,
        /** The dry run is under way. */
        LOOKING,
        /** The files leave something open: {@link State#missing()}. */
        ASKING,
        /** The dry run has ended: {@link State#report()} says what would happen. */
        LOOKED,
        /** The import is under way. */
        BRINGING,
        /** The import has ended: {@link State#report()} says what happened. */
        DONE,
        /** Stopped by the person; nothing was stored. */
        CANCELLED,
        /** Something stopped it; nothing was stored: {@link State#refusal()}. */
        REFUSED
    }

    /** A sentence for the person, as a message key with its arguments. */
    record Refusal(String messageKey, List<Object> arguments) {

        public Refusal {
            arguments = List.copyOf(arguments);
        }
    }

    /** A choice that only the person can make. */
    record Missing(MissingChoice.What what, List<String> choices) {}

    /**
     * The desk at one moment.
     *
     * @param files the names of the files that lie here
     * @param done rows worked on so far, of {@code total}; both 0 before the first is known
     */
    record State(
            Phase phase,
            List<String> files,
            ImportChoices choices,
            long done,
            long total,
            @Nullable ImportReport report,
            @Nullable Missing missing,
            @Nullable Refusal refusal) {

        public boolean working() {
            return phase == Phase.LOOKING || phase == Phase.BRINGING;
        }
    }

    State state();

    /** Hears of every change, from whatever thread makes it. The owner is the current one. @return stops it */
    Runnable listen(Consumer<State> listener);

    /**
     * A new empty file in a folder that nobody else can read, to be written to.
     *
     * @param name what the person calls it; it never becomes a path
     * @throws Conflict while work is under way
     */
    File place(String name);

    /**
     * The file is written. A look from before no longer counts.
     *
     * @throws Conflict while work is under way; the file is deleted here then
     * @throws LimitExceeded if all files of the person would be more than they may be; the file is deleted here, and
     *     {@link State#refusal()} says what can make room
     */
    void arrived(String name, File file);

    /** The person takes a file back; it is deleted here. */
    void takeBack(String name);

    /**
     * Begins a dry run of the files that lie here.
     *
     * @throws Conflict while work is under way, or without files
     */
    void look(ImportChoices choices);

    /**
     * Begins the import, with the choices of the last look.
     *
     * @throws Conflict while work is under way, or if the last look did not end well
     */
    void bringIn();

    /** Stops the work that is under way, if any. */
    void cancel();

    /** Forgets everything and deletes the files that lie here. Work that is under way is stopped. */
    void clear();
}
