package app.taskaversion.operations.ui;

import app.taskaversion.operations.DataLocation;
import app.taskaversion.platform.startup.AccessMode;
import app.taskaversion.platform.startup.DoorSettings;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says under Me where the person's data is. */
@org.springframework.stereotype.Component
class DataLocationSection implements SettingsSection {

    private final DataLocation location;
    private final DoorSettings doors;

    DataLocationSection(DataLocation location, DoorSettings doors) {
        this.location = location;
        this.doors = doors;
    }

    /** Where a server keeps its files is nobody's business but the operator's. */
    @Override
    public boolean isShown() {
        return doors.mode() == AccessMode.LOCAL;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "me.data.title";
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Component create() {
        Div body = new Div();
        Paragraph what = new Paragraph(body.getTranslation(location.isFile() ? "me.data.file" : "me.data.server"));
        what.addClassNames("tas-small", "tas-quiet");
        Paragraph path = new Paragraph(location.shown());
        path.addClassName("tas-path");
        body.add(what, path);
        return body;
    }
}
