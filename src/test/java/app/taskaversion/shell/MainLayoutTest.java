package app.taskaversion.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.SignInEnds;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.testsupport.HeldWriter;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class MainLayoutTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private AccountService accounts;

    @Autowired
    private SignInEnds ends;

    @Autowired
    private OwnerBroadcaster broadcaster;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private InstanceService instances;

    @Autowired
    private Clock clock;

    @BeforeEach
    void show() {
        MainLayout layout = new MainLayout(preferences, accounts, broadcaster, ends, owner, queries, instances, clock);
        UI.getCurrent().add(layout);
        layout.showRouterLayoutContent(new H1("Now"));
    }

    @Test
    void theFourPlacesAreOneTapAwayAndThePresentOneIsMarked() {
        _get(MainNav.class).mark("");
        List<Anchor> links = links();
        assertThat(links.stream().map(Anchor::getHref)).containsExactly(".", "tasks", "analytics", "settings");
        assertThat(links.stream().map(link -> link.getElement().getAttribute("aria-current")))
                .containsExactly("page", null, null, null);
        assertThat(links.stream().map(link -> link.getElement().getAttribute("data-key")))
                .containsExactly("g n", "g t", "g b", "g m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "survey", "help", "welcome"})
    void whatIsReachedFromMeStandsUnderMe(String firstSegment) {
        _get(MainNav.class).mark(firstSegment);
        assertThat(links().stream().map(link -> link.getElement().getAttribute("aria-current")))
                .containsExactly(null, null, null, "page");
    }

    @Test
    void itSaysWhoIsHere() {
        assertThat(Screen.words(_get(MainNav.class))).contains("Guest");
    }

    @Test
    void theViewStandsInTheMainLandmark() {
        assertThat(_find(_get(Main.class), H1.class)).hasSize(1);
        _get(MainLayout.class).removeRouterLayoutContent(_get(H1.class));
        assertThat(_find(H1.class)).isEmpty();
        _get(MainLayout.class).removeRouterLayoutContent(null);
    }

    @Test
    void theColourSchemeFollowsThePreferenceAtOnce() {
        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.LIGHT_DARK);
        preferences.set(PreferenceKey.APPEARANCE, "DARK");
        MockVaadin.clientRoundtrip(true);
        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
    }

    @Test
    void theBrowsersTimeZoneIsRemembered() {
        _get(MainLayout.class).rememberZone("Europe/Berlin");
        _get(MainLayout.class).rememberZone(null);
        assertThat(preferences.find(PreferenceKey.DETECTED_TIME_ZONE)).contains("Europe/Berlin");
    }

    @Test
    void aPageOpensWhileAHistoryIsBroughtInAndTheTimeZoneIsRememberedTheNextTime() throws Exception {
        try (HeldWriter held = new HeldWriter(context)) {
            _get(MainLayout.class).rememberZone("Europe/Berlin");
            assertThat(held).isNotNull();
        }
        assertThat(preferences.find(PreferenceKey.DETECTED_TIME_ZONE)).isEmpty();
        _get(MainLayout.class).rememberZone("Europe/Berlin");
        assertThat(preferences.find(PreferenceKey.DETECTED_TIME_ZONE)).contains("Europe/Berlin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tasks", "analytics", "settings", "settings/words", "settings/import", "welcome"})
    void eachPlaceOpensWhileAHistoryIsBroughtIn(String address) throws Exception {
        try (HeldWriter held = new HeldWriter(context)) {
            Screen.open(address);
            assertThat(UI.getCurrent().getActiveRouterTargetsChain().getFirst())
                    .matches(view -> view.getClass().isAnnotationPresent(Route.class));
            assertThat(held).isNotNull();
        }
    }

    private static List<Anchor> links() {
        return _find(_get(MainNav.class), Anchor.class);
    }
}
