package app.taskaversion.analytics.ui;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.Preferences;
import app.taskaversion.analytics.ClassicService;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.platform.ui.Switch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Brings what Look back shows to Me: hours that a week should hold, and the numbers of the older app. */
@org.springframework.stereotype.Component
class LookBackSection implements SettingsSection {

    private static final int PLACES = 2;

    private final PreferenceService preferences;
    private final ClassicService classic;

    LookBackSection(PreferenceService preferences, ClassicService classic) {
        this.preferences = preferences;
        this.classic = classic;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String titleKey() {
        return "nav.lookBack";
    }

    @Override
    public Component create() {
        Div body = new Div();
        body.addClassName("tas-setting-list");
        body.add(hours(body), classicSwitch(body));
        return body;
    }

    /** Counts as it is left; empty is no goal. */
    private NumberField hours(Div body) {
        NumberField hours = new NumberField(body.getTranslation("me.weeklyHours"));
        hours.setHelperText(body.getTranslation("me.weeklyHoursHelp"));
        hours.setMin(0);
        hours.setMax(Preferences.WEEKLY_HOURS_MAX);
        hours.setClearButtonVisible(true);
        hours.setValue(preferences.get().weeklyHours());
        hours.setManualValidation(true);
        hours.addValueChangeListener(change -> {
            Double wanted = change.getValue();
            boolean fits = wanted == null || (wanted > 0 && wanted <= Preferences.WEEKLY_HOURS_MAX);
            hours.setErrorMessage(body.getTranslation("me.weeklyHoursLimit"));
            hours.setInvalid(!fits);
            if (wanted == null) {
                preferences.remove(PreferenceKey.WEEKLY_HOURS);
            } else if (fits) {
                preferences.set(
                        PreferenceKey.WEEKLY_HOURS,
                        BigDecimal.valueOf(wanted)
                                .setScale(PLACES, RoundingMode.HALF_UP)
                                .toPlainString());
            }
        });
        return hours;
    }

    private Switch classicSwitch(Div body) {
        Switch shown = new Switch(
                body.getTranslation("me.classic"),
                classic.isShown(),
                on -> preferences.set(PreferenceKey.CLASSIC_NUMBERS, String.valueOf(on)));
        shown.setHelperText(body.getTranslation("me.classicHelp"));
        return shown;
    }
}
