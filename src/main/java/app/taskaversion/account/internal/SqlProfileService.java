package app.taskaversion.account.internal;

import app.taskaversion.account.ProfileService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.owner.CurrentOwner;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SqlProfileService implements ProfileService {

    private static final int MOST = 254;

    /** Something, an at sign, something with a dot; whether it exists only a letter to it could tell. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private final JdbcClient jdbc;
    private final CurrentOwner owner;
    private final SignInCheck signIn;

    SqlProfileService(JdbcClient jdbc, CurrentOwner owner, SignInCheck signIn) {
        this.jdbc = jdbc;
        this.owner = owner;
        this.signIn = signIn;
    }

    @Override
    @Transactional(readOnly = true)
    public Profile get() {
        return jdbc.sql("select username, email, guest from app_user where id = :id")
                .param("id", owner.get().toString())
                .query((row, number) ->
                        new Profile(row.getBoolean("guest") ? null : row.getString("username"), row.getString("email")))
                .optional()
                .orElse(new Profile(null, null));
    }

    @Override
    @Transactional(readOnly = true)
    public Instant since() {
        return jdbc.sql("select created_at from app_user where id = :id")
                .param("id", owner.get().toString())
                .query((row, number) -> row.getTimestamp("created_at").toInstant())
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean firstScreensDone() {
        return jdbc.sql("select survey_completed from app_user where id = :id")
                .param("id", owner.get().toString())
                .query((row, number) -> row.getBoolean("survey_completed"))
                .single();
    }

    @Override
    public void endFirstScreens() {
        int unused = jdbc.sql("update app_user set survey_completed = :yes where id = :id")
                .param("yes", true)
                .param("id", owner.get().toString())
                .update();
    }

    @Override
    public void changeEmail(@Nullable String email) {
        signIn.requireRecent();
        String address = email == null || email.isBlank() ? null : email.strip();
        if (address != null
                && (address.length() > MOST || !ADDRESS.matcher(address).matches())) {
            throw new LimitExceeded("account.email.bad");
        }
        String key = address == null ? null : address.toLowerCase(Locale.ROOT);
        if (key != null && isTaken(key)) {
            // Not "somebody has it": that would tell who has an account here.
            throw new Conflict("account.email.unusable");
        }
        int unused = jdbc.sql("update app_user set email = :email, email_key = :key where id = :id")
                .param("email", address)
                .param("key", key)
                .param("id", owner.get().toString())
                .update();
        SecurityLog.of(SecurityEvent.EMAIL_CHANGED).account(owner.get().value()).write();
    }

    private boolean isTaken(String key) {
        return jdbc.sql("select count(*) from app_user where email_key = :key and id <> :id")
                        .param("key", key)
                        .param("id", owner.get().toString())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
