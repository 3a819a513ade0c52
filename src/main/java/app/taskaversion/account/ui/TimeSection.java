package app.taskaversion.account.ui;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.Preferences;
import app.taskaversion.platform.ui.PickOne;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which days and hours are the person's: the device's time zone unless they choose another. */
@org.springframework.stereotype.Component
class TimeSection implements SettingsSection {

    /** Once for all who look: six hundred names. */
    private static final List<String> ZONES = zones();

    private static final List<Integer> DAY_STARTS =
            IntStream.rangeClosed(0, Preferences.DAY_START_MAX).boxed().toList();

    private final PreferenceService preferences;

    TimeSection(PreferenceService preferences) {
        this.preferences = preferences;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "me.time.title";
    }

    @Override
    public Component create() {
        Preferences now = preferences.get();
        ComboBox<String> zone = new ComboBox<>();
        zone.setLabel(zone.getTranslation("me.zone"));
        zone.setItems(ZONES);
        zone.setItemLabelGenerator(id -> id.replace('_', ' '));
        zone.setWidthFull();
        zone.setClearButtonVisible(true);
        zone.setPlaceholder(detected(zone));
        zone.setHelperText(zone.getTranslation("me.zoneHelp"));
        if (now.zoneChosen()) {
            zone.setValue(now.zone().getId());
        }
        zone.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                preferences.remove(PreferenceKey.TIME_ZONE);
            } else {
                preferences.set(PreferenceKey.TIME_ZONE, change.getValue());
            }
        });
        PickOne<Integer> dayStart = new PickOne<>(
                zone.getTranslation("me.dayStart"),
                DAY_STARTS,
                hour -> zone.getTranslation("me.dayStartHour", hour),
                now.dayStart().getHour(),
                hour -> preferences.set(PreferenceKey.DAY_START, String.valueOf(hour)));
        dayStart.setHelperText(zone.getTranslation("me.dayStartHelp"));
        Div body = new Div(zone, dayStart);
        body.addClassName("tas-setting-list");
        return body;
    }

    /** What the device says, for as long as nothing is chosen. */
    private String detected(Component where) {
        return preferences
                .find(PreferenceKey.DETECTED_TIME_ZONE)
                .map(id -> where.getTranslation("me.zoneDetected", id.replace('_', ' ')))
                .orElseGet(() -> where.getTranslation("me.zoneNone"));
    }

    /** Regions and cities; abbreviations and fixed offsets are for machines. */
    private static List<String> zones() {
        List<String> zones = new ArrayList<>(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        zones.add("UTC");
        return List.copyOf(zones);
    }
}
