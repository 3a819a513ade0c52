package app.taskaversion.transfer.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time zone by its name, such as Europe/Berlin. Empty means that the files decide. */
class ZoneField extends ComboBox<String> {

    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    ZoneField(String label) {
        super(label);
        setItems(ZONES);
        setWidthFull();
    }

    /** Only what can be chosen here can be suggested. */
    void suggest(@Nullable ZoneId zone) {
        if (isEmpty() && zone != null && ZONES.contains(zone.getId())) {
            setValue(zone.getId());
        }
    }

    @Nullable
    ZoneId zone() {
        return isEmpty() ? null : ZoneId.of(getValue());
    }
}
