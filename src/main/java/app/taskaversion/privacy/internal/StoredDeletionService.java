package app.taskaversion.privacy.internal;

import app.taskaversion.account.DataWithdrawn;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.LongWrites;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.DeletedCount;
import app.taskaversion.privacy.DeletionReceipt;
import app.taskaversion.privacy.DeletionService;
import app.taskaversion.privacy.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredDeletionService implements DeletionService {

    private static final String DAYS = "DAYS";

    private final Erasure erasure;
    private final Holdings holdings;
    private final PurgeJob purge;
    private final ConsentService consents;
    private final PreferenceService preferences;
    private final SignInCheck signIn;
    private final CurrentOwner owner;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final LongWrites longWrites;
    private final TransactionTemplate transaction;

    StoredDeletionService(
            Erasure erasure,
            Holdings holdings,
            PurgeJob purge,
            ConsentService consents,
            PreferenceService preferences,
            SignInCheck signIn,
            CurrentOwner owner,
            ApplicationEventPublisher events,
            Clock clock,
            LongWrites longWrites,
            PlatformTransactionManager transactions) {
        this.erasure = erasure;
        this.holdings = holdings;
        this.purge = purge;
        this.consents = consents;
        this.preferences = preferences;
        this.signIn = signIn;
        this.owner = owner;
        this.events = events;
        this.clock = clock;
        this.longWrites = longWrites;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<DeletedCount> preview(Purpose purpose) {
        return counted(PurposeSteps.of(purpose), Scope.ALL);
    }

    @Override
    public List<DeletedCount> previewDays(LocalDate first, LocalDate last) {
        return counted(PurposeSteps.ofDays(), scope(first, last));
    }

    private List<DeletedCount> counted(List<Step> steps, Scope scope) {
        return Objects.requireNonNull(transaction.execute(status -> counts(erasure.count(steps, scope))));
    }

    static List<DeletedCount> counts(Map<String, Long> rows) {
        return rows.entrySet().stream()
                .map(kind -> new DeletedCount(kind.getKey(), kind.getValue()))
                .toList();
    }

    private Scope scope(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day is before the first");
        }
        DayBoundary days = preferences.get().days();
        return Scope.between(days.startOf(first), days.endOf(last));
    }

    @Override
    public DeletionReceipt delete(Purpose purpose) {
        return inTurn(() -> {
            consents.withdraw(purpose, ConsentWay.STOP_AND_DELETE);
            return deleted(DeletionReceipt.Kind.PURPOSE, purpose, PurposeSteps.of(purpose), Scope.ALL);
        });
    }

    @Override
    public DeletionReceipt deleteDays(LocalDate first, LocalDate last) {
        signIn.requireRecent();
        Scope scope = scope(first, last);
        return inTurn(() -> deleted(DeletionReceipt.Kind.DAYS, null, PurposeSteps.ofDays(), scope));
    }

    private DeletionReceipt deleted(
            DeletionReceipt.Kind kind, @Nullable Purpose purpose, List<Step> steps, Scope scope) {
        Instant now = clock.instant();
        Instant until = now.plus(UNDO);
        UUID holding = holdings.open(purpose == null ? DAYS : purpose.key(), now, until);
        Map<String, Long> rows = erasure.run(steps, scope, holding);
        events.publishEvent(new DataWithdrawn(owner.get()));
        events.publishEvent(new OwnerChanged(owner.get()));
        if (rows.isEmpty()) {
            holdings.drop(holding);
            return new DeletionReceipt(kind, purpose, now, null, null, List.of());
        }
        purge.expect(owner.get());
        return new DeletionReceipt(kind, purpose, now, holding, until, counts(rows));
    }

    @Override
    public List<DeletionReceipt> undoable() {
        return Objects.requireNonNull(transaction.execute(status -> holdings.list(clock.instant()).stream()
                .map(StoredDeletionService::receipt)
                .toList()));
    }

    private static DeletionReceipt receipt(Holdings.Holding holding) {
        boolean days = holding.kind().equals(DAYS);
        return new DeletionReceipt(
                days ? DeletionReceipt.Kind.DAYS : DeletionReceipt.Kind.PURPOSE,
                days ? null : Purpose.of(holding.kind()).orElseThrow(),
                holding.heldAt(),
                holding.id(),
                holding.until(),
                List.of());
    }

    private void putBack(UUID id, List<Step> steps) {
        try {
            holdings.putBack(id, steps);
        } catch (NotFound somethingThatItBelongsTo) {
            throw new Conflict("privacy.undo.changed");
        }
    }

    @Override
    public void undo(UUID id) {
        try {
            Boolean unused = inTurn(() -> {
                DeletionReceipt held = holdings.find(id, clock.instant())
                        .map(StoredDeletionService::receipt)
                        .orElseThrow(() -> new NotFound("deletion"));
                Purpose purpose = held.purpose();
                putBack(id, purpose == null ? PurposeSteps.ofDays() : PurposeSteps.of(purpose));
                holdings.drop(id);
                events.publishEvent(new OwnerChanged(owner.get()));
                return true;
            });
        } catch (DataIntegrityViolationException | UncategorizedSQLException e) {
            // SQLite's broken constraints have no category of their own in Spring.
            throw new Conflict("privacy.undo.changed");
        }
    }

    /** A history may be large: others wait in words and not in vain. */
    private <T> T inTurn(Supplier<T> work) {
        return longWrites.call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
