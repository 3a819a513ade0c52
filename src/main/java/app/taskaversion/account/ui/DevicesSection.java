package app.taskaversion.account.ui;

import app.taskaversion.account.DeviceService;
import app.taskaversion.account.DeviceService.Device;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;

/** My devices: where the person is signed in, and a way to end it. */
@org.springframework.stereotype.Component
class DevicesSection implements SettingsSection {

    private final SignInCheck check;
    private final DeviceService devices;
    private final PreferenceService preferences;
    private final Clock clock;

    DevicesSection(SignInCheck check, DeviceService devices, PreferenceService preferences, Clock clock) {
        this.check = check;
        this.devices = devices;
        this.preferences = preferences;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 43;
    }

    @Override
    public String titleKey() {
        return "devices.title";
    }

    @Override
    public boolean isShown() {
        return check.accounts();
    }

    @Override
    public Component create() {
        Div body = new Div();
        fill(body);
        return body;
    }

    private void fill(Div body) {
        body.removeAll();
        DayWords days = new DayWords(body, preferences.get().days(), clock.instant());
        List<Device> all = devices.list();
        all.forEach(device -> body.add(row(body, device, days)));
        if (all.size() > 1) {
            Button others = Buttons.of(body.getTranslation("devices.others"), click -> {
                int unused = devices.signOutOthers();
                fill(body);
            });
            body.add(others);
        }
    }

    private SettingRow row(Div body, Device device, DayWords days) {
        String name = device.browser().replace("?", body.getTranslation("devices.unknown"));
        String since = body.getTranslation(
                device.stays() ? "devices.stays" : "devices.once",
                days.day(device.since()),
                days.dayAndTime(device.lastSeen()));
        if (device.here()) {
            return new SettingRow(body.getTranslation("devices.here", name), since);
        }
        Button out = Buttons.of(body.getTranslation("signOut.button"), click -> {
            devices.signOut(device.id());
            fill(body);
        });
        out.setAriaLabel(body.getTranslation("devices.signOutNamed", name));
        return new SettingRow(name, since, out);
    }
}
