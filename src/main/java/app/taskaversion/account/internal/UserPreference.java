package app.taskaversion.account.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One setting of one person. Unknown keys, such as imported ones, are kept as they came. */
@Entity
@Table(name = "user_preference")
class UserPreference extends OwnedEntity {

    private String prefKey;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "pref_value")
    private String value;

    private Instant updatedAt;

    @Version
    private int rowVersion;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected UserPreference() {}

    UserPreference(String key, String value, Instant now) {
        this.prefKey = key;
        this.value = value;
        this.updatedAt = now;
    }

    String key() {
        return prefKey;
    }

    String value() {
        return value;
    }

    void change(String newValue, Instant now) {
        this.value = newValue;
        this.updatedAt = now;
    }
}
