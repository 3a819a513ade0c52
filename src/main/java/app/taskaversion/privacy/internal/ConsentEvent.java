package app.taskaversion.privacy.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.privacy.ConsentEntry;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/** One line of the ledger. The database refuses to change or to delete it for as long as the account is there. */
@Entity
@Immutable
@Table(name = "consent_event")
class ConsentEvent extends OwnedEntity {

    private String purpose;
    private boolean given;
    private int textVersion;

    @Enumerated(EnumType.STRING)
    private ConsentWay way;

    private Instant occurredAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ConsentEvent() {}

    ConsentEvent(Purpose purpose, boolean given, ConsentWay way, Instant now) {
        this.purpose = purpose.key();
        this.given = given;
        this.textVersion = Purpose.TEXT_VERSION;
        this.way = way;
        this.occurredAt = now;
    }

    /** Nothing for a purpose that only a later version knows. */
    Stream<ConsentEntry> entry() {
        return Purpose.of(purpose).map(known -> new ConsentEntry(known, given, textVersion, way, occurredAt)).stream();
    }
}
