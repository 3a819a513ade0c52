package app.taskaversion.account.internal;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.NewAccount;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.text.NameKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of people, read and written by id or by what they type at the door. */
@Component
@Transactional(readOnly = true)
class DoorUsers {

    private static final String SELECT =
            "select id, username, email, password_hash, role, guest, totp_confirmed_at from app_user where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    DoorUsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name or address; guests cannot be found like this. */
    Optional<DoorUser> findByLogin(String login) {
        String key = NameKey.of(login);
        return jdbc.sql(SELECT + "(username_key = :key or email_key = :key) and guest = :guest")
                .param("key", key)
                .param("guest", false)
                .query(DoorUsers::user)
                .optional();
    }

    Optional<DoorUser> find(UUID id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", id.toString())
                .query(DoorUsers::user)
                .optional();
    }

    boolean anyAccount() {
        return jdbc.sql("select count(*) from app_user where guest = :guest")
                        .param("guest", false)
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<UUID> findLocalGuest() {
        return jdbc.sql("select id from app_user where username_key = :key and guest = :guest")
                .param("key", AccountService.LOCAL_GUEST)
                .param("guest", true)
                .query(String.class)
                .optional()
                .map(UUID::fromString);
    }

    @Transactional
    UUID insertGuest() {
        UUID id = Ids.next();
        insert(id, "guest-" + id, null, null, "USER", true);
        return id;
    }

    /** @throws Conflict if the name or the address is taken */
    @Transactional
    UUID insert(NewAccount account, String passwordHash, boolean admin) {
        UUID id = Ids.next();
        refuseTaken(account);
        try {
            insert(id, account.name(), account.email(), passwordHash, admin ? "ADMIN" : "USER", false);
        } catch (DuplicateKeyException e) {
            throw new Conflict("account.name.taken"); // by somebody in the same moment
        }
        return id;
    }

    private void insert(
            UUID id, String name, @Nullable String email, @Nullable String passwordHash, String role, boolean guest) {
        int unused = jdbc.sql("""
                        insert into app_user (id, username, username_key, email, email_key, password_hash, role, guest,
                            data_sharing_consent, survey_completed, created_at, last_seen_at, row_version)
                        values (:id, :name, :key, :email, :emailKey, :hash, :role, :guest, :no, :no, :now, :now, 0)""")
                .param("id", id.toString())
                .param("name", name)
                .param("key", NameKey.of(name))
                .param("email", email)
                .param("emailKey", email == null ? null : NameKey.of(email))
                .param("hash", passwordHash)
                .param("role", role)
                .param("guest", guest)
                .param("no", false)
                .param("now", now())
                .update();
    }

    /**
     * A guest becomes an account: the row stays, so everything that belongs to it stays.
     *
     * @return false if there is no such guest (any more)
     * @throws Conflict if the name or the address is taken
     */
    @Transactional
    boolean upgradeGuest(UUID id, NewAccount account, String passwordHash, boolean admin) {
        refuseTaken(account);
        try {
            return jdbc.sql("""
                            update app_user set username = :name, username_key = :key, email = :email,
                                email_key = :emailKey, password_hash = :hash, password_changed_at = :now, role = :role,
                                guest = :account, last_seen_at = :now, row_version = row_version + 1
                            where id = :id and guest = :guest""")
                            .param("name", account.name())
                            .param("key", NameKey.of(account.name()))
                            .param("email", account.email())
                            .param("emailKey", account.email() == null ? null : NameKey.of(account.email()))
                            .param("hash", passwordHash)
                            .param("now", now())
                            .param("role", admin ? "ADMIN" : "USER")
                            .param("account", false)
                            .param("id", id.toString())
                            .param("guest", true)
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            throw new Conflict("account.name.taken");
        }
    }

    private void refuseTaken(NewAccount account) {
        if (count("username_key", account.name()) > 0) {
            throw new Conflict("account.name.taken");
        }
        if (account.email() != null && count("email_key", account.email()) > 0) {
            throw new Conflict("account.email.taken");
        }
    }

    private long count(String column, String text) {
        return jdbc.sql("select count(*) from app_user where " + column + " = :key")
                .param("key", NameKey.of(text))
                .query(Long.class)
                .single();
    }

    /** The same password, hashed as it is hashed now. */
    @Transactional
    void setHash(UUID id, String hash) {
        int unused = jdbc.sql("update app_user set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id.toString())
                .update();
    }

    @Transactional
    void setPassword(UUID id, String hash) {
        int unused = jdbc.sql("""
                        update app_user set password_hash = :hash, password_changed_at = :now,
                            row_version = row_version + 1
                        where id = :id and guest = :guest""")
                .param("hash", hash)
                .param("now", now())
                .param("id", id.toString())
                .param("guest", false)
                .update();
    }

    private java.sql.@Nullable Timestamp now() {
        return DoorTimes.at(clock.instant());
    }

    static DoorUser user(ResultSet row, int number) throws SQLException {
        boolean guest = row.getBoolean("guest");
        Instant secondFactor = DoorTimes.instant(row, "totp_confirmed_at");
        return new DoorUser(
                UUID.fromString(row.getString("id")),
                guest ? null : row.getString("username"),
                row.getString("email"),
                guest ? null : row.getString("password_hash"),
                row.getString("role").equals("ADMIN"),
                secondFactor != null,
                null);
    }
}
