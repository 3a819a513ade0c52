package app.taskaversion.transfer.internal;

import app.taskaversion.account.AccountErased;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.error.ErrorLog;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.transfer.ImportCancelled;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportDesk;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import app.taskaversion.transfer.MissingChoice;
import java.io.File;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The desks of all persons of this process, each seen by its owner only. */
@Service
class MemoryImportDesk implements ImportDesk, DisposableBean {

    private static final Duration UNTOUCHED = Duration.ofHours(1);
    private static final Duration SWEEP = Duration.ofMinutes(10);

    private final ImportService imports;
    private final BackgroundExecutor background;
    private final CurrentOwner currentOwner;
    private final Clock clock;
    private final FilesLimit limit;
    private final Runnable stopSweeping;
    private final Map<OwnerId, Desk> desks = new ConcurrentHashMap<>();

    MemoryImportDesk(
            ImportService imports,
            BackgroundExecutor background,
            Repeater repeater,
            CurrentOwner currentOwner,
            FilesLimit limit,
            Clock clock) {
        this.imports = imports;
        this.background = background;
        this.currentOwner = currentOwner;
        this.clock = clock;
        this.limit = limit;
        this.stopSweeping = repeater.every(SWEEP, this::sweep);
    }

    private Desk desk() {
        return desks.computeIfAbsent(currentOwner.get(), owner -> new Desk(clock.instant()));
    }

    @Override
    public State state() {
        return desk().state();
    }

    @Override
    public Runnable listen(Consumer<State> listener) {
        return desk().listen(listener);
    }

    @Override
    public File place(String name) {
        return desk().place(name, clock.instant());
    }

    @Override
    public void arrived(String name, File file) {
        desk().arrived(name, file, limit.room());
    }

    @Override
    public void takeBack(String name) {
        desk().takeBack(name);
    }

    @Override
    public void look(ImportChoices choices) {
        Desk desk = desk();
        work(desk, desk.look(choices, clock.instant()), imports::dryRun);
    }

    @Override
    public void bringIn() {
        Desk desk = desk();
        work(desk, desk.bringIn(clock.instant()), imports::run);
    }

    private void work(Desk desk, Desk.Begun begun, BiFunction<ImportRequest, ImportProgress, ImportReport> how) {
        background.run(() -> {
            try {
                desk.ended(begun.work(), how.apply(begun.request(), desk.progress(begun.work())));
            } catch (MissingChoice missing) {
                desk.asks(begun.work(), new Missing(missing.what(), missing.choices()));
            } catch (ImportCancelled cancelled) {
                desk.stopped(begun.work());
            } catch (AppException expected) {
                desk.refused(begun.work(), new Refusal(expected.messageKey(), List.of(expected.arguments())));
            } catch (RuntimeException fault) {
                desk.refused(begun.work(), new Refusal("transfer.ui.fault_id", List.of(ErrorLog.report(fault))));
            }
        });
    }

    @Override
    public void cancel() {
        desk().cancel();
    }

    @Override
    public void clear() {
        desk().clear();
    }

    /** Files that were never brought in go with everything else. */
    @EventListener
    void onErased(AccountErased erased) {
        Desk desk = desks.remove(erased.owner());
        if (desk != null) {
            desk.clear();
        }
    }

    private void sweep() {
        desks.values()
                .forEach(desk -> desk.clearIfUntouchedSince(clock.instant().minus(UNTOUCHED)));
    }

    @Override
    public void destroy() {
        stopSweeping.run();
        desks.values().forEach(Desk::clear);
    }
}
