package app.taskaversion.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A row that belongs to one person. The owner is filled in and checked by Hibernate ({@code @TenantId}); no code of ours
 * passes it.
 */
@MappedSuperclass
public abstract class OwnedEntity implements Persistable<UUID> {

    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "id", length = 36, nullable = false, updatable = false)
    private UUID id = Ids.next();

    /**
     * Text, because Hibernate binds the tenant by its Java type alone. As partition key it is also in what updates and
     * deletes a row, not only in what finds it.
     */
    @TenantId
    @PartitionKey
    @Column(name = "user_id", length = 36, nullable = false, updatable = false)
    private @Nullable String ownerId;

    @Transient
    private boolean persisted;

    @Override
    public UUID getId() {
        return id;
    }

    /** The owner; known once the row has been stored or read. */
    public UUID ownerId() {
        return UUID.fromString(Objects.requireNonNull(ownerId, "not stored yet"));
    }

    /** Ids are given by us, so Spring Data cannot tell a new row by its missing id. */
    @Override
    public boolean isNew() {
        return !persisted;
    }

    @PostPersist
    @PostLoad
    void markPersisted() {
        persisted = true;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OwnedEntity entity && entity.id.equals(id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
