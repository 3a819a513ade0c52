package app.taskaversion.shell;

import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.shell.PaletteEntry.Go;
import app.taskaversion.shell.PaletteEntry.Press;
import app.taskaversion.shell.PaletteEntry.Start;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartResult;
import app.taskaversion.tracking.StartVia;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Ctrl+K: one line that finds what can be done here, every screen, and open things to start. By keys alone: type, arrows,
 * Enter; Esc goes back to where the focus was.
 */
@JsModule("context://scripts/palette.js")
class PaletteDialog extends SheetDialog {

    private final PaletteEntries entries;
    private final InstanceService instances;
    private final Feedback feedback;
    private final TextField line = new TextField();
    private final Div options = new Div();
    private final Paragraph count = new Paragraph();

    /** @param noRush whether messages stay until they are closed */
    PaletteDialog(PaletteEntries entries, InstanceService instances, BooleanSupplier noRush) {
        super("");
        this.entries = entries;
        this.feedback = new Feedback(this, noRush, () -> {});
        this.instances = instances;
        setHeaderTitle(getTranslation("palette.title"));
        line.setLabel(getTranslation("palette.label"));
        line.setPlaceholder(getTranslation("palette.placeholder"));
        line.setWidthFull();
        line.setMaxLength(200);
        line.setAutofocus(true);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(120);
        line.addValueChangeListener(change -> show(change.getValue()));
        options.setId("tas-palette-options");
        options.addClassName("tas-palette");
        options.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", getTranslation("palette.title"));
        count.addClassNames("tas-small", "tas-quiet");
        count.getElement().setAttribute("role", "status");
        add(line, options, count);
        show("");
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                line.focus();
                line.getElement().executeJs("window.tasPaletteArrows(this, $0)", options.getElement());
            }
        });
    }

    private void show(String typed) {
        List<PaletteEntry> found = entries.find(typed);
        options.removeAll();
        for (int place = 0; place < found.size(); place++) {
            options.add(option(found.get(place), place));
        }
        count.setText(found.isEmpty() ? getTranslation("palette.none") : getTranslation("palette.found", found.size()));
    }

    /** No button: the focus stays in the line, and what is chosen is read from there. */
    private Div option(PaletteEntry entry, int place) {
        Div option = new Div();
        option.setText(entry.words());
        option.setId("tas-palette-" + place);
        option.addClassName("tas-palette-option");
        option.getElement().setAttribute("role", "option").setAttribute("aria-selected", String.valueOf(place == 0));
        option.addClickListener(click -> take(entry));
        return option;
    }

    private void take(PaletteEntry entry) {
        UI ui = UI.getCurrentOrThrow();
        close();
        switch (entry.does()) {
            case Go go -> ui.navigate(go.path());
            case Press press -> ui.getPage().executeJs("window.tasPalettePress($0)", press.key());
            case Start start -> start(ui, start);
        }
    }

    /** Done or gone on another device meanwhile: said in words, and Now shows how it is. */
    private void start(UI ui, Start start) {
        StartVia via = start.resumed() ? StartVia.RESUME : StartVia.LIST;
        boolean unused = feedback.attempt(() -> {
            StartResult result = instances.start(start.instance(), StartRequest.via(via));
            feedback.done(getTranslation("palette.started", start.name()), () -> instances.undoStart(result));
        });
        ui.navigate("");
    }
}
