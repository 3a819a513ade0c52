package app.taskaversion.privacy.internal;

import app.taskaversion.account.AccountErased;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.LongWrites;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.TableShapes;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.privacy.AccountDeletionService;
import app.taskaversion.privacy.DeletedCount;
import app.taskaversion.privacy.DeletionReceipt;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredAccountDeletion implements AccountDeletionService {

    private final OwnedSql sql;
    private final TableShapes shapes;
    private final SignInCheck signIn;
    private final CurrentOwner owner;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final LongWrites longWrites;
    private final TransactionTemplate transaction;

    StoredAccountDeletion(
            OwnedSql sql,
            TableShapes shapes,
            SignInCheck signIn,
            CurrentOwner owner,
            ApplicationEventPublisher events,
            Clock clock,
            LongWrites longWrites,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.shapes = shapes;
        this.signIn = signIn;
        this.owner = owner;
        this.events = events;
        this.clock = clock;
        this.longWrites = longWrites;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<DeletedCount> preview() {
        return StoredDeletionService.counts(Objects.requireNonNull(transaction.execute(status -> rows())));
    }

    /** Every table that the database says is owned, so that a new one cannot be forgotten. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : shapes.ownedTables()) {
            long count = sql.sql("select count(*) from " + table + " where user_id = :owner")
                    .query(Long.class)
                    .single();
            if (count > 0) {
                rows.put(table, count);
            }
        }
        return rows;
    }

    /** The person's own row takes all others along: each owned table refers to it with a cascade. */
    @Override
    public DeletionReceipt deleteEverything() {
        signIn.requireRecent();
        OwnerId person = owner.get();
        DeletionReceipt receipt = longWrites.call(() -> Objects.requireNonNull(transaction.execute(status -> {
            List<DeletedCount> counts = StoredDeletionService.counts(rows());
            int unused = sql.sql("delete from app_user where id = :owner").update();
            Map<String, Long> left = rows();
            if (!left.isEmpty()) {
                throw new IllegalStateException("Rows are left in " + left.keySet());
            }
            return new DeletionReceipt(DeletionReceipt.Kind.ACCOUNT, null, clock.instant(), null, null, counts);
        })));
        events.publishEvent(new AccountErased(person));
        events.publishEvent(new OwnerChanged(person));
        return receipt;
    }
}
