package app.taskaversion.account.internal;

import app.taskaversion.account.AccountService;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.job.OneNode;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.startup.AccessMode;
import app.taskaversion.platform.startup.DoorSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * What has to be done at the doors now and then. Each step can be done twice, or on two nodes at once, without harm.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class DoorHousekeeping {

    /** How long a guest who does not come back is kept. */
    static final Duration GUESTS = Duration.ofDays(30);

    private static final Duration OFTEN = Duration.ofSeconds(20);
    private static final Duration SELDOM = Duration.ofHours(1);
    private static final Duration MOST_OF_SELDOM = Duration.ofMinutes(50);

    private static final Logger LOG = LoggerFactory.getLogger(DoorHousekeeping.class);

    private final DoorSettings settings;
    private final Repeater repeater;
    private final OneNode oneNode;
    private final JdbcClient jdbc;
    private final SignIns signIns;
    private final SignInEnder ender;
    private final LiveSessions sessions;
    private final Clock clock;

    DoorHousekeeping(
            DoorSettings settings,
            Repeater repeater,
            OneNode oneNode,
            JdbcClient jdbc,
            SignIns signIns,
            SignInEnder ender,
            LiveSessions sessions,
            Clock clock) {
        this.settings = settings;
        this.repeater = repeater;
        this.oneNode = oneNode;
        this.jdbc = jdbc;
        this.signIns = signIns;
        this.ender = ender;
        this.sessions = sessions;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.mode() == AccessMode.ACCOUNTS) {
            Runnable unusedToo = repeater.every(LiveSessions.GRACE, sessions::closeLeft);
            Runnable unused = repeater.every(OFTEN, () -> quietly(this::closeEnded));
            Runnable unusedAsWell =
                    repeater.every(SELDOM, () -> quietly(() -> oneNode.run("doors", MOST_OF_SELDOM, this::clearOut)));
        }
    }

    /** The database may be away or busy; the next time will do. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException | TransactionException | Busy e) {
            LOG.debug("Not done this time: {}", e.getClass().getName());
        }
    }

    /** Open tabs of what was signed out on another node, or has run out, leave too. */
    void closeEnded() {
        List<UUID> ended = sessions.signIns().stream()
                .filter(id -> signIns.find(id).isEmpty())
                .toList();
        ender.end(ended);
    }

    void clearOut() {
        int signedOut = signIns.sweep();
        int guests = removeIdleGuests();
        if (guests > 0) {
            LOG.info("Removed {} guests who did not come back for {} days", guests, GUESTS.toDays());
        }
        LOG.debug("{} sign-ins had run out", signedOut);
    }

    /**
     * With everything they own. The guest of local mode is no visitor and stays.
     *
     * @return how many
     */
    int removeIdleGuests() {
        return jdbc.sql("""
                        delete from app_user
                        where guest = :guest and username_key <> :local and coalesce(last_seen_at, created_at) < :since""")
                .param("guest", true)
                .param("local", AccountService.LOCAL_GUEST)
                .param("since", DoorTimes.at(clock.instant().minus(GUESTS)))
                .update();
    }
}
