package app.taskaversion.operations.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.operations.CopyService;
import app.taskaversion.operations.DataLocation;
import app.taskaversion.platform.startup.AccessMode;
import app.taskaversion.platform.startup.DoorSettings;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.platform.ui.Still;
import app.taskaversion.platform.ui.Switch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;

/** Says under Me where the person's data is. */
@org.springframework.stereotype.Component
class DataLocationSection implements SettingsSection {

    private final DataLocation location;
    private final CopyService copies;
    private final PreferenceService preferences;
    private final Clock clock;
    private final DoorSettings doors;

    DataLocationSection(
            DataLocation location, CopyService copies, PreferenceService preferences, Clock clock, DoorSettings doors) {
        this.location = location;
        this.copies = copies;
        this.preferences = preferences;
        this.clock = clock;
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
        body.addClassName("tas-stack");
        Paragraph what =
                Still.text(new Paragraph(), body.getTranslation(location.isFile() ? "me.data.file" : "me.data.server"));
        what.addClassNames("tas-small", "tas-quiet");
        Paragraph path = Still.text(new Paragraph(), location.shown());
        path.addClassName("tas-path");
        body.add(what, path);
        if (copies.isPossible()) {
            body.add(saved(), save(), reminder(body));
        }
        return body;
    }

    private Paragraph saved() {
        Paragraph line = new Paragraph();
        line.addClassName("tas-small");
        DayWords days = new DayWords(line, preferences.get().days(), clock.instant());
        return Still.text(
                line,
                copies.lastSaved()
                        .map(at -> line.getTranslation("me.data.copy.saved", days.day(at)))
                        .orElseGet(() -> line.getTranslation("me.data.copy.none")));
    }

    private Div save() {
        Div row = new Div();
        row.addClassName("tas-row");
        row.add(DownloadLink.small(row.getTranslation("prompt.copy.save"), event -> {
            event.setFileName(copies.suggestedFileName());
            event.setContentType("application/octet-stream");
            copies.write(event.getOutputStream());
        }));
        return row;
    }

    private Switch reminder(Div body) {
        return new Switch(body.getTranslation("me.data.copy.remind"), copies.reminds(), copies::remind);
    }
}
