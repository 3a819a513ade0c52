package app.taskaversion.account.ui;

import app.taskaversion.account.CalendarLinkService;
import app.taskaversion.account.CalendarLinkService.CalendarLink;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInProof;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.platform.ui.Switch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Optional;

/** The secret link for a calendar program: make it, choose what it tells, take it back. */
@org.springframework.stereotype.Component
class CalendarSection implements SettingsSection {

    private final CalendarLinkService links;
    private final SignInCheck check;
    private final SignInProof proof;
    private final PreferenceService preferences;
    private final Clock clock;

    CalendarSection(
            CalendarLinkService links,
            SignInCheck check,
            SignInProof proof,
            PreferenceService preferences,
            Clock clock) {
        this.links = links;
        this.check = check;
        this.proof = proof;
        this.preferences = preferences;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 38;
    }

    @Override
    public String titleKey() {
        return "calendar.title";
    }

    @Override
    public Component create() {
        Div body = new Div();
        fill(body);
        return body;
    }

    private void fill(Div body) {
        body.removeAll();
        Optional<CalendarLink> link = links.find();
        Button make = Buttons.of(
                body.getTranslation(link.isPresent() ? "calendar.again" : "calendar.make"),
                click -> AccountNavigation.whenItIsYou(check, proof, () -> {
                    boolean named = links.find().filter(CalendarLink::withNames).isPresent();
                    new CalendarLinkDialog(links.make(named)).open();
                    fill(body);
                }));
        if (link.isEmpty()) {
            body.add(new SettingRow(body.getTranslation("calendar.link"), body.getTranslation("calendar.what"), make));
            return;
        }
        Button revoke = Buttons.of(body.getTranslation("calendar.revoke"), click -> {
            links.revoke();
            fill(body);
        });
        body.add(
                new SettingRow(body.getTranslation("calendar.link"), said(body, link.get()), revoke, make),
                names(body, link.get()));
    }

    private String said(Div body, CalendarLink link) {
        DayWords days = new DayWords(body, preferences.get().days(), clock.instant());
        String made = days.day(link.since());
        return link.lastRead() == null
                ? body.getTranslation("calendar.unread", made)
                : body.getTranslation("calendar.read", made, days.dayAndTime(link.lastRead()));
    }

    private Switch names(Div body, CalendarLink link) {
        Switch names = new Switch(body.getTranslation("calendar.names"), link.withNames(), links::withNames);
        names.setHelperText(body.getTranslation("calendar.names.what"));
        return names;
    }
}
