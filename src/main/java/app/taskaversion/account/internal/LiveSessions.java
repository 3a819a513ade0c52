package app.taskaversion.account.internal;

import app.taskaversion.account.SignInDetails;
import app.taskaversion.account.SignInEnds;
import app.taskaversion.platform.owner.OwnerId;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The browser sessions of this node by their sign-in, so that an ended sign-in ends what is open at once. */
@Component
class LiveSessions implements HttpSessionListener {

    private static final String SIGN_IN = LiveSessions.class.getName() + ".signIn";

    /** How long the tabs of an ended sign-in have to leave. */
    static final Duration GRACE = Duration.ofSeconds(5);

    private final Map<UUID, Set<HttpSession>> sessions = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> accounts = new ConcurrentHashMap<>();
    private final Map<HttpSession, Instant> leaving = new ConcurrentHashMap<>();
    private final SignInEnds ends;
    private final Clock clock;

    LiveSessions(SignInEnds ends, Clock clock) {
        this.ends = ends;
        this.clock = clock;
    }

    /** @param account whose sign-in it is
     * @return the sign-in that the session belonged to before, if it was another */
    @Nullable
    UUID belongs(HttpSession session, UUID signIn, UUID account) {
        UUID before = of(session);
        session.setAttribute(SIGN_IN, new SignInDetails(signIn));
        if (before != null) {
            forget(before, session);
        }
        sessions.computeIfAbsent(signIn, key -> ConcurrentHashMap.newKeySet()).add(session);
        accounts.put(signIn, account);
        return signIn.equals(before) ? null : before;
    }

    private static @Nullable UUID of(HttpSession session) {
        return session.getAttribute(SIGN_IN) instanceof SignInDetails details ? details.id() : null;
    }

    /** The sign-ins of one person that are open here; known without the database, where they may be gone already. */
    List<UUID> of(OwnerId account) {
        return accounts.entrySet().stream()
                .filter(known -> known.getValue().equals(account.value()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Its tabs are not told any more: they end by themselves, at their next request. */
    void leaveAlone(UUID signIn) {
        Set<HttpSession> unused = sessions.remove(signIn);
        UUID unusedToo = accounts.remove(signIn);
    }

    Set<UUID> signIns() {
        return Set.copyOf(sessions.keySet());
    }

    /**
     * The open tabs leave. Their sessions are nobody's from now on, but end a little later: the container cuts the push
     * channel together with the session, and nothing would tell the tabs.
     */
    void end(Collection<UUID> signIns) {
        Instant end = clock.instant().plus(GRACE);
        signIns.forEach(id -> sessions.getOrDefault(id, Set.of()).forEach(session -> {
            leaving.putIfAbsent(session, end);
            forgetWho(session);
        }));
        ends.ended(signIns);
    }

    /** Whether it is only there to tell its tabs to leave. Compared by id, as in {@link #forget}. */
    boolean isLeaving(HttpSession session) {
        return leaving.keySet().stream().anyMatch(known -> known.getId().equals(session.getId()));
    }

    private static void forgetWho(HttpSession session) {
        try {
            session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        } catch (IllegalStateException e) {
            return; // it ended by itself meanwhile
        }
    }

    /** Ends the sessions whose tabs have left. */
    void closeLeft() {
        Instant now = clock.instant();
        leaving.forEach((session, end) -> {
            if (!now.isBefore(end)) {
                leaving.remove(session, end);
                invalidate(session);
            }
        });
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            return; // it ended by itself meanwhile
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        UUID signIn = of(event.getSession());
        if (signIn != null) {
            forget(signIn, event.getSession());
        }
    }

    /** Compared by id, because the container hands out a new front for the same session. */
    private void forget(UUID signIn, HttpSession session) {
        sessions.computeIfPresent(signIn, (key, all) -> {
            all.removeIf(known -> known.getId().equals(session.getId()));
            if (all.isEmpty()) {
                UUID unused = accounts.remove(signIn);
                return null;
            }
            return all;
        });
    }
}
