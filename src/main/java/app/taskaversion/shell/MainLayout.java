package app.taskaversion.shell;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.Person;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.SignInDetails;
import app.taskaversion.account.SignInEnds;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.LiveRefresh;
import app.taskaversion.platform.ui.OneEar;
import app.taskaversion.platform.ui.ScreenHelp;
import app.taskaversion.platform.ui.Still;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The frame of every view: a bar below on a phone, a rail on a desktop, and the person's settings on the page. */
@Layout
@PermitAll
@JsModule("context://scripts/date-picker.js")
@JsModule("context://scripts/keys.js")
@JsModule("context://scripts/drafts.js")
@JsModule("context://scripts/drafts-leaving.js")
@JsModule("context://scripts/connection.js")
@JsModule("context://scripts/installed.js")
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver, OneEar {

    private static final String MAIN = "main";

    private final PreferenceService preferences;
    private final CurrentOwner owner;
    private final MainNav nav;
    private final Main main = new Main();
    private final ScreenHelp help = new ScreenHelp();

    MainLayout(
            PreferenceService preferences,
            AccountService accounts,
            OwnerBroadcaster broadcaster,
            SignInEnds ends,
            CurrentOwner owner,
            InstanceQueries queries,
            InstanceService instances,
            Clock clock) {
        this.preferences = preferences;
        this.owner = owner;
        Person person = accounts.current();
        nav = new MainNav(
                person.isGuest() ? getTranslation("nav.guest") : person.nameGiven(),
                keys -> new PaletteDialog(
                                new PaletteEntries(keys, queries, clock, this::getTranslation),
                                instances,
                                () -> preferences.get().noRush())
                        .open());
        Anchor skip = Still.text(new Anchor("#" + MAIN, ""), getTranslation("nav.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("tas-skip");
        main.setId(MAIN);
        main.addClassName("tas-main");
        main.getElement().setAttribute("tabindex", "-1");
        main.add(help);
        getContent().addClassName("tas-shell");
        getContent().add(skip, nav, main);
        LiveRefresh.of(this, broadcaster, owner.get(), this::look);
        SignInDetails.current()
                .ifPresent(in -> LiveRefresh.of(this, leave -> ends.listen(in.id(), leave), this::leave));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        look();
        UI ui = attached.getUI();
        Drafts.open(ui, owner.get());
        InstalledApp.open(ui, owner.get());
        ExtendedClientDetails details = ui.getPage().getExtendedClientDetails();
        rememberZone(details.getTimeZoneId());
    }

    /** Signed out, here or elsewhere: nothing of the person stays on the screen. */
    private void leave() {
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.tasLeaving.away($0)", "login?out"));
    }

    private void look() {
        getUI().ifPresent(ui -> PageLook.of(preferences.get()).applyTo(ui));
    }

    void rememberZone(@Nullable String zone) {
        if (zone != null
                && !zone.isBlank()
                && !zone.equals(
                        preferences.find(PreferenceKey.DETECTED_TIME_ZONE).orElse(""))) {
            try {
                preferences.set(PreferenceKey.DETECTED_TIME_ZONE, zone);
            } catch (Busy later) {
                // Nobody tapped anything: the page opens, and the next one asks the browser again.
                return;
            }
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        if (oldContent != null) {
            main.getElement().removeChild(oldContent.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        nav.mark(event.getLocation().getFirstSegment());
        help.show(Explained.of(event.getActiveChain().getFirst()));
    }
}
