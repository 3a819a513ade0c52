package app.taskaversion.transfer.internal;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportDesk.Missing;
import app.taskaversion.transfer.ImportDesk.Phase;
import app.taskaversion.transfer.ImportDesk.Refusal;
import app.taskaversion.transfer.ImportDesk.State;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import java.io.File;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One person's desk. Each piece of work has a number; what a piece of work that was cleared away in the meantime says is
 * no longer heard.
 */
final class Desk {

    /** A page hears of progress a hundred times at most, whatever the size of the files. */
    private static final int STEPS = 100;

    private final ImportFolder folder = new ImportFolder();
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private Instant touched;
    private Phase phase = Phase.COLLECTING;
    private ImportChoices choices = ImportChoices.NONE;
    private long done;
    private long total;
    private long work;
    private boolean cancelled;
    private @Nullable ImportReport report;
    private @Nullable Missing missing;
    private @Nullable Refusal refusal;

    Desk(Instant now) {
        touched = now;
    }

    /** The number and the request of a piece of work that begins. */
    record Begun(long work, ImportRequest request) {}

    synchronized State state() {
        return new State(phase, folder.names(), choices, done, total, report, missing, refusal);
    }

    Runnable listen(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    synchronized File place(String name, Instant now) {
        refuseWhileWorking();
        touched = now;
        if (phase == Phase.COLLECTING) {
            refusal = null; // another try
        }
        return folder.place(name);
    }

    /**
     * A file that was on its way when work began comes too late: it is not part of what is worked on.
     *
     * @throws LimitExceeded if there is no room for it; the page says so, too, beside the files that lie here
     */
    void arrived(String name, File file, FilesLimit.Room room) {
        Optional<Refusal> full = change(() -> {
            if (state().working()) {
                folder.drop(file);
            }
            refuseWhileWorking();
            Optional<Refusal> tooMuch = room.refusal(folder.bytes() + file.length());
            Refusal before = phase == Phase.COLLECTING ? refusal : null;
            enter(Phase.COLLECTING);
            refusal = tooMuch.orElse(before);
            if (tooMuch.isPresent()) {
                folder.drop(file);
            } else {
                folder.arrived(name, file);
            }
            return tooMuch;
        });
        full.ifPresent(why -> {
            throw new LimitExceeded(why.messageKey(), why.arguments().toArray());
        });
    }

    void takeBack(String name) {
        change(() -> {
            refuseWhileWorking();
            folder.takeBack(name);
            enter(Phase.COLLECTING);
        });
    }

    Begun look(ImportChoices newChoices, Instant now) {
        synchronized (this) {
            refuseWhileWorking();
            if (folder.files().isEmpty()) {
                throw new Conflict("transfer.ui.nothing_yet");
            }
            choices = newChoices;
        }
        return begin(Phase.LOOKING, now);
    }

    Begun bringIn(Instant now) {
        synchronized (this) {
            refuseWhileWorking();
            if (phase != Phase.LOOKED) {
                throw new Conflict("transfer.ui.look_first");
            }
        }
        return begin(Phase.BRINGING, now);
    }

    private Begun begin(Phase newPhase, Instant now) {
        change(() -> {
            touched = now;
            work++;
            cancelled = false;
            enter(newPhase);
        });
        synchronized (this) {
            return new Begun(work, new ImportRequest(folder.files(), name(folder.names()), choices));
        }
    }

    /** The same whatever order the files came in. */
    private static String name(List<String> names) {
        String first = names.stream().sorted().findFirst().orElse("");
        return names.size() < 2 ? first : first + " + " + (names.size() - 1);
    }

    /** What the work with this number reports to. */
    ImportProgress progress(long number) {
        return new ImportProgress() {
            @Override
            public void rows(long rowsDone, long rowsTotal) {
                progressed(number, rowsDone, rowsTotal);
            }

            @Override
            public boolean cancelled() {
                synchronized (Desk.this) {
                    return cancelled || work != number;
                }
            }
        };
    }

    private void progressed(long number, long rowsDone, long rowsTotal) {
        boolean step;
        synchronized (this) {
            if (work != number) {
                return;
            }
            step = rowsTotal == 0 || total != rowsTotal || rowsDone * STEPS / rowsTotal != done * STEPS / rowsTotal;
            done = rowsDone;
            total = rowsTotal;
        }
        if (step) {
            tell();
        }
    }

    void ended(long number, ImportReport result) {
        end(number, () -> {
            enter(phase == Phase.BRINGING ? Phase.DONE : Phase.LOOKED);
            report = result;
            if (phase == Phase.DONE) {
                folder.delete();
            }
        });
    }

    void asks(long number, Missing what) {
        end(number, () -> {
            enter(Phase.ASKING);
            missing = what;
        });
    }

    void stopped(long number) {
        end(number, () -> enter(Phase.CANCELLED));
    }

    void refused(long number, Refusal why) {
        end(number, () -> {
            enter(Phase.REFUSED);
            refusal = why;
        });
    }

    private void end(long number, Runnable change) {
        change(() -> {
            if (work == number) {
                change.run();
            }
        });
    }

    synchronized void cancel() {
        cancelled = true;
    }

    void clear() {
        change(() -> {
            work++;
            enter(Phase.COLLECTING);
            choices = ImportChoices.NONE;
            folder.delete();
        });
    }

    /** Clears what nobody touched since then, unless work is under way. */
    void clearIfUntouchedSince(Instant then) {
        boolean idle;
        synchronized (this) {
            idle = !state().working() && touched.isBefore(then);
        }
        if (idle) {
            clear();
        }
    }

    private void enter(Phase newPhase) {
        phase = newPhase;
        report = null;
        missing = null;
        refusal = null;
        if (newPhase != Phase.DONE) {
            done = 0;
            total = 0;
        }
    }

    private void refuseWhileWorking() {
        if (phase == Phase.LOOKING || phase == Phase.BRINGING) {
            throw new Conflict("transfer.ui.working");
        }
    }

    private void change(Runnable change) {
        boolean unused = change(() -> {
            change.run();
            return true;
        });
    }

    private <T> T change(Supplier<T> change) {
        T result;
        synchronized (this) {
            result = change.get();
        }
        tell();
        return result;
    }

    /** Outside the lock: a listener may wait for a page. */
    private void tell() {
        State now = state();
        listeners.forEach(listener -> listener.accept(now));
    }
}
