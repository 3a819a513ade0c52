package app.taskaversion.account.internal;

import app.taskaversion.platform.persistence.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A person. Passwords and roles come into use with accounts; the guest of a local installation has none. */
@Entity
@Table(name = "app_user")
class AppUser implements Persistable<UUID> {

    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID id = Ids.next();

    private String username;
    private String usernameKey;
    private @Nullable String email;
    private @Nullable String emailKey;
    private @Nullable String passwordHash;
    private String role;
    private boolean guest;
    private boolean dataSharingConsent;
    private @Nullable Instant consentAt;
    private boolean surveyCompleted;
    private Instant createdAt;
    private @Nullable Instant lastLoginAt;

    @Version
    private int rowVersion;

    @Transient
    private boolean persisted;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AppUser() {}

    static AppUser guest(String username, Instant now) {
        AppUser user = new AppUser();
        user.username = username;
        user.usernameKey = username.toLowerCase(Locale.ROOT);
        user.role = "USER";
        user.guest = true;
        user.createdAt = now;
        return user;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !persisted;
    }

    @PostPersist
    @PostLoad
    void markPersisted() {
        persisted = true;
    }

    String username() {
        return username;
    }

    boolean guest() {
        return guest;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean surveyCompleted() {
        return surveyCompleted;
    }

    boolean dataSharingConsent() {
        return dataSharingConsent;
    }
}
