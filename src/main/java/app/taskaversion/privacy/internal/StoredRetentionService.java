package app.taskaversion.privacy.internal;

import app.taskaversion.account.DataWithdrawn;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.LongWrites;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.DeletedCount;
import app.taskaversion.privacy.MonthFigure;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.privacy.Retention;
import app.taskaversion.privacy.RetentionService;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredRetentionService implements RetentionService {

    /** Everything of these three purposes that has a time. What is set once, such as a description, has none. */
    private static final List<Step> STEPS = Stream.of(Purpose.FEELINGS, Purpose.FREE_TEXT, Purpose.SURVEYS)
            .flatMap(purpose -> PurposeSteps.of(purpose).stream())
            .filter(step -> step.dating() != Dating.NONE && step.dating() != Dating.MONTH)
            .distinct()
            .toList();

    private final Erasure erasure;
    private final MonthFigures figures;
    private final OwnedSql sql;
    private final PreferenceService preferences;
    private final CurrentOwner owner;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final LongWrites longWrites;
    private final TransactionTemplate transaction;

    StoredRetentionService(
            Erasure erasure,
            MonthFigures figures,
            OwnedSql sql,
            PreferenceService preferences,
            CurrentOwner owner,
            ApplicationEventPublisher events,
            Clock clock,
            LongWrites longWrites,
            PlatformTransactionManager transactions) {
        this.erasure = erasure;
        this.figures = figures;
        this.sql = sql;
        this.preferences = preferences;
        this.owner = owner;
        this.events = events;
        this.clock = clock;
        this.longWrites = longWrites;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Retention current() {
        return Retention.of(preferences.find(PreferenceKey.RETENTION).orElse(""));
    }

    @Override
    public List<DeletedCount> preview(Retention retention) {
        return retention == Retention.KEEP
                ? List.of()
                : in(() -> StoredDeletionService.counts(erasure.count(STEPS, scope(retention))));
    }

    @Override
    public void choose(Retention retention) {
        preferences.set(PreferenceKey.RETENTION, retention.name());
    }

    private Scope scope(Retention retention) {
        DayBoundary days = preferences.get().days();
        return Scope.endedBefore(days.startOf(days.dayOf(clock.instant()).minusYears(retention.years())));
    }

    @Override
    public List<DeletedCount> rollUp() {
        Retention retention = current();
        if (retention == Retention.KEEP || preview(retention).isEmpty()) {
            return List.of();
        }
        return longWrites.call(() -> in(() -> {
            // Two nodes at once would count the answers twice: the second one waits here and then finds none.
            int unused = sql.sql("update user_preference set row_version = row_version"
                            + " where user_id = :owner and pref_key = :key")
                    .param("key", PreferenceKey.RETENTION.key())
                    .update();
            Scope scope = scope(retention);
            figures.make(scope, preferences.get().days());
            Map<String, Long> rows = erasure.run(STEPS, scope, null);
            events.publishEvent(new DataWithdrawn(owner.get()));
            events.publishEvent(new OwnerChanged(owner.get()));
            return StoredDeletionService.counts(rows);
        }));
    }

    @Override
    public List<MonthFigure> figures() {
        return in(figures::list);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
