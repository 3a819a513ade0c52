package app.taskaversion.transfer.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.PickerWords;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportChoices.ColumnChoice;
import app.taskaversion.transfer.ImportChoices.ScaleChoice;
import app.taskaversion.transfer.ImportReport;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the files, with the evidence: the time zone, the scale of early ratings, what the columns
 * hold. Before anything is stored each can be said otherwise.
 */
class ReadingCard extends Composite<Section> {

    private final ImportChoices before;
    private final @Nullable SerializableConsumer<ImportChoices> chosen;
    private final ZoneId ownZone;
    private final ZoneField zone = new ZoneField(getTranslation("transfer.ui.reading.zone.field"));
    private final DetectedChoice<ScaleChoice> scale =
            new DetectedChoice<>("transfer.ui.reading.scale.field", ScaleChoice.values());
    private final DatePicker upgraded = new DatePicker(getTranslation("transfer.ui.reading.upgraded"));
    private final DetectedChoice<ColumnChoice> columns =
            new DetectedChoice<>("transfer.ui.reading.columns.field", ColumnChoice.values());

    /** @param chosen hears of each other choice; absent once everything is stored */
    ReadingCard(
            ImportReport report,
            ImportChoices before,
            PreferenceService preferences,
            @Nullable SerializableConsumer<ImportChoices> chosen) {
        this.before = before;
        this.chosen = chosen;
        ownZone = preferences.get().zone();
        zone.setClearButtonVisible(true);
        zone.setHelperText(getTranslation("transfer.ui.reading.zone.help"));
        zone.suggest(before.zone());
        scale.setValue(before.scale());
        upgraded.setHelperText(getTranslation("transfer.ui.reading.upgraded.help"));
        upgraded.setClearButtonVisible(true);
        upgraded.setI18n(PickerWords.of(this));
        upgraded.setWidthFull();
        upgraded.setValue(before.upgradedAt() == null ? null : LocalDate.ofInstant(before.upgradedAt(), ownZone));
        columns.setValue(before.columns());
        List.<HasValue<?, ?>>of(zone, scale, upgraded, columns)
                .forEach(field -> field.addValueChangeListener(change -> tell()));

        ReadingWords words = new ReadingWords(this, report, before);
        getContent().addClassNames("tas-card", "tas-block", "tas-settings");
        getContent().add(new H2(getTranslation("transfer.ui.reading.title")));
        add("transfer.ui.reading.zone", words.zone(), zone);
        add("transfer.ui.reading.scale", words.scale(), fields(scale, upgraded));
        add("transfer.ui.reading.columns", words.columns(), columns);
    }

    private void add(String titleKey, List<String> evidence, Component field) {
        getContent().add(new ReadingRow(getTranslation(titleKey), evidence, chosen == null ? null : field));
    }

    private static Div fields(Component... parts) {
        Div fields = new Div(parts);
        fields.addClassName("tas-stack");
        return fields;
    }

    private void tell() {
        if (chosen != null) {
            chosen.accept(choices());
        }
    }

    private ImportChoices choices() {
        LocalDate day = upgraded.getValue();
        return before.withZone(zone.zone())
                .withScale(Objects.requireNonNullElse(scale.getValue(), ScaleChoice.DETECT))
                .withUpgradedAt(day == null ? null : day.atStartOfDay(ownZone).toInstant())
                .withColumns(Objects.requireNonNullElse(columns.getValue(), ColumnChoice.DETECT));
    }
}
