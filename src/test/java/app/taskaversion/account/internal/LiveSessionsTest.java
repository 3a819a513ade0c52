package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.SignInEnds;
import app.taskaversion.testsupport.TestClock;
import jakarta.servlet.http.HttpSessionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class LiveSessionsTest {

    private final TestClock clock = new TestClock();
    private final SignInEnds ends = new SignInEnds();
    private final LiveSessions sessions = new LiveSessions(ends, clock);
    private final UUID account = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Test
    void theTabsLeaveBeforeTheirSessionEnds() {
        MockHttpSession session = new MockHttpSession();
        assertThat(sessions.belongs(session, first, account)).isNull();
        List<Boolean> told = new ArrayList<>();
        Runnable stop = ends.listen(first, () -> told.add(session.isInvalid()));
        sessions.end(List.of(first));
        sessions.closeLeft();
        assertThat(told).containsExactly(false);
        assertThat(session.isInvalid()).isFalse();
        clock.advance(LiveSessions.GRACE);
        sessions.closeLeft();
        assertThat(session.isInvalid()).isTrue();
        stop.run();
    }

    @Test
    void onlyTheEndedSignInEnds() {
        MockHttpSession one = new MockHttpSession();
        MockHttpSession other = new MockHttpSession();
        UUID none = sessions.belongs(one, first, account);
        UUID noneToo = sessions.belongs(other, second, account);
        assertThat(none).isEqualTo(noneToo).isNull();
        sessions.end(List.of(second));
        clock.advance(LiveSessions.GRACE);
        sessions.closeLeft();
        assertThat(one.isInvalid()).isFalse();
        assertThat(other.isInvalid()).isTrue();
    }

    @Test
    void aSessionThatSignsInAgainSaysWhatItWasBefore() {
        MockHttpSession session = new MockHttpSession();
        UUID none = sessions.belongs(session, first, account);
        assertThat(none).isNull();
        assertThat(sessions.belongs(session, second, account)).isEqualTo(first);
        assertThat(sessions.belongs(session, second, account)).isNull();
        assertThat(sessions.signIns()).containsExactly(second);
        sessions.sessionDestroyed(new HttpSessionEvent(session));
        assertThat(sessions.signIns()).isEmpty();
    }
}
