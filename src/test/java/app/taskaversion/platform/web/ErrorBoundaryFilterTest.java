package app.taskaversion.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.persistence.DatabaseState;
import app.taskaversion.testsupport.SqliteTest;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@SqliteTest
class ErrorBoundaryFilterTest {

    @Autowired
    private DatabaseState database;

    @Test
    void whoHasNoTurnIsAskedToComeAgainAndSavingGoesOnForAll() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ErrorBoundaryFilter(database).doFilter(request, response, (asked, answered) -> {
            throw new ServletException(new Busy("error.crowded"));
        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo(Busy.RETRY_AFTER);
        assertThat(request.getAttribute(ErrorBoundaryFilter.ERROR_ID)).isNull();
        assertThat(database.isSavingPaused()).isFalse();
    }
}
