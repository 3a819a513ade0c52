package app.taskaversion.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

@ViewTest
class SamplerViewTest {

    @Test
    void itShowsTheComponentsUnderOneHeading() {
        UI.getCurrent().add(new SamplerView(new TestClock()));
        assertThat(_find(H1.class)).hasSize(1);
        assertThat(_find(RatingChips.class)).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void itIsThereWherePeopleDevelopAndNowhereElse() {
        assertThat(new SamplerRoute(new MockEnvironment()).wanted()).isFalse();
        assertThat(new SamplerRoute(new MockEnvironment().withProperty("ENVIRONMENT", "production")).wanted())
                .isFalse();
        assertThat(new SamplerRoute(new MockEnvironment().withProperty("ENVIRONMENT", "development")).wanted())
                .isTrue();
        assertThat(new SamplerRoute(new MockEnvironment().withProperty("app.sampler", "true")).wanted())
                .isTrue();
    }
}
