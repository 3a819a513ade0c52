package app.taskaversion.sharing.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.sharing.ShareService.Spent;
import app.taskaversion.sharing.rule.Budget;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How much of their privacy a person has spent in one release. The database refuses to change or to delete it. */
@Entity
@Immutable
@Table(name = "privacy_ledger")
class LedgerEntry extends OwnedEntity {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "release_id", length = 36)
    private UUID releaseId;

    private int inYear;
    private int turn;
    private double epsilon;
    private Instant spentAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    LedgerEntry(UUID releaseId, int inYear, int turn, Instant now) {
        this.releaseId = releaseId;
        this.inYear = inYear;
        this.turn = turn;
        this.epsilon = Budget.RELEASE;
        this.spentAt = now;
    }

    Spent spent() {
        return new Spent(inYear, turn, epsilon, spentAt);
    }

    UUID releaseId() {
        return releaseId;
    }
}
