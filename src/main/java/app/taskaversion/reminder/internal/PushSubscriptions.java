package app.taskaversion.reminder.internal;

import app.taskaversion.account.SignInDetails;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.text.Sha256;
import app.taskaversion.reminder.PushAddress;
import app.taskaversion.reminder.PushService;
import app.taskaversion.reminder.internal.keys.PushKeys;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers of a person, as rows. They go with the sign-in that they were made in. */
@Service
@Transactional
class PushSubscriptions implements PushService {

    private final OwnedSql sql;
    private final PushKeys keys;
    private final EndpointGuard guard;
    private final Clock clock;
    private final boolean offered;

    PushSubscriptions(
            OwnedSql sql,
            PushKeys keys,
            EndpointGuard guard,
            Clock clock,
            @Value("${app.web-push:true}") boolean offered) {
        this.sql = sql;
        this.keys = keys;
        this.guard = guard;
        this.clock = clock;
        this.offered = offered;
    }

    /** A browser to send to. */
    record Row(UUID id, String endpoint, String p256dh, String auth) {

        /** Never the address. */
        @Override
        public String toString() {
            return "browser " + id;
        }
    }

    @Override
    public boolean isOffered() {
        return offered;
    }

    @Override
    public String publicKey() {
        return keys.publicKey();
    }

    @Override
    @Transactional(readOnly = true)
    public int browsers() {
        return list().size();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean has(String endpoint) {
        return list().stream().anyMatch(row -> row.endpoint().equals(endpoint));
    }

    /** Those that were switched on with the keys of now; to others no push service would take anything. */
    List<Row> list() {
        String own = keys.name().orElse("");
        List<Row> rows = sql
                .sql("""
                        select id, endpoint, p256dh, auth_secret, sender_key from push_subscription
                         where user_id = :owner order by created_at, id""")
                .query((row, number) -> new Keyed(
                        new Row(
                                Objects.requireNonNull(OwnedSql.uuid(row, "id")),
                                row.getString("endpoint"),
                                row.getString("p256dh"),
                                row.getString("auth_secret")),
                        row.getString("sender_key")))
                .list()
                .stream()
                .filter(row -> row.senderKey().equals(own))
                .map(Keyed::row)
                .toList();
        return offered ? rows : List.of();
    }

    private record Keyed(Row row, String senderKey) {}

    @Override
    public void add(PushAddress address) {
        if (!offered || !isAllowed(address.endpoint())) {
            throw new LimitExceeded("error.push.address");
        }
        remove(address.endpoint());
        if (browsers() >= MOST) {
            throw new LimitExceeded("error.push.browsers", MOST);
        }
        int unused = sql.sql("""
                        insert into push_subscription (id, user_id, sign_in_id, endpoint, endpoint_hash, p256dh, auth_secret,
                            sender_key, created_at)
                        values (:id, :owner, :in, :endpoint, :hash, :p256dh, :auth, :key, :now)
                        on conflict (user_id, endpoint_hash) do nothing""")
                .param("id", Ids.next().toString())
                .param(
                        "in",
                        SignInDetails.current().map(in -> in.id().toString()).orElse(null))
                .param("endpoint", address.endpoint())
                .param("hash", Sha256.hex(address.endpoint()))
                .param("p256dh", address.p256dh())
                .param("auth", address.auth())
                .param("key", PushKeys.nameOf(keys.get()))
                .param("now", OwnedSql.at(clock.instant()))
                .update();
    }

    private boolean isAllowed(String endpoint) {
        try {
            return guard.allows(URI.create(endpoint));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void remove(String endpoint) {
        int unused = sql.sql("delete from push_subscription where user_id = :owner and endpoint_hash = :hash")
                .param("hash", Sha256.hex(endpoint))
                .update();
    }

    @Override
    public void removeAll() {
        int unused =
                sql.sql("delete from push_subscription where user_id = :owner").update();
    }

    /** One that the push service does not know any more. */
    void gone(UUID id) {
        int unused = sql.sql("delete from push_subscription where user_id = :owner and id = :id")
                .param("id", id.toString())
                .update();
    }
}
