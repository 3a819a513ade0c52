package app.taskaversion.transfer.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.LiveRefresh;
import app.taskaversion.platform.ui.PageHead;
import app.taskaversion.transfer.DemoService;
import app.taskaversion.transfer.ImportDesk;
import app.taskaversion.transfer.ImportDesk.State;
import app.taskaversion.transfer.ImportService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Me → Bring your data. The files lie on the desk and the work goes on there, so the page only shows how far it is:
 * whoever leaves and comes back, reloads, or opens a second tab finds the same.
 */
@Route(TransferNavigation.IMPORT)
@PermitAll
class ImportView extends Composite<Div> implements HasDynamicTitle {

    private final ImportDesk desk;
    private final ImportService imports;
    private final KeptCards kept;
    private final PreferenceService preferences;
    private final Clock clock;
    private final Feedback feedback;
    private final CollectStage collect;
    private final Div place = new Div();
    private @Nullable State shown;
    private @Nullable Stage stage;

    ImportView(
            ImportDesk desk,
            ImportService imports,
            KeptCards kept,
            DemoService demo,
            PreferenceService preferences,
            Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.kept = kept;
        this.preferences = preferences;
        this.clock = clock;
        feedback = new Feedback(this, () -> preferences.get().noRush(), this::look);
        collect = new CollectStage(desk, kept, demo, preferences, feedback);
        getContent().addClassNames("tas-column", "tas-stack", "tas-bring");
        getContent().add(PageHead.back("settings", getTranslation("nav.me")), place);
        LiveRefresh.of(this, listener -> desk.listen(state -> listener.run()), this::look);
        addAttachListener(attached -> look());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("transfer.ui.title"));
    }

    /** Shows the desk as it is now. A new stage takes the place of the old one and the focus; the same one is told. */
    void look() {
        State now = desk.state();
        if (now.equals(shown)) {
            return;
        }
        Stage next = stage != null && stage.goesOn(now) ? stage : stageOf(now);
        next.show(now);
        if (next != stage) {
            place.removeAll();
            place.add(next.component());
            if (shown != null) {
                next.takeFocus();
            }
        }
        stage = next;
        shown = now;
    }

    private Stage stageOf(State now) {
        return switch (now.phase()) {
            case COLLECTING, ASKING, CANCELLED, REFUSED -> collect;
            case LOOKING, BRINGING -> new WorkingStage(now.phase(), desk);
            case LOOKED, DONE -> new ReportStage(now, desk, imports, kept, preferences, clock, feedback);
        };
    }
}
