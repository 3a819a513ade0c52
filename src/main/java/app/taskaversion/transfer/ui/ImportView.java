package app.taskaversion.transfer.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.transfer.DemoService;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Me → Bring your data: the files of the older app come in, with a report of what came and what did not. */
@Route(TransferNavigation.IMPORT)
@PermitAll
class ImportView extends Composite<Div> implements HasDynamicTitle {

    private final ImportService imports;
    private final PreferenceService preferences;
    private final BackgroundExecutor background;
    private final UploadedFiles files = new UploadedFiles();
    private final Div stage = new Div();
    private final Div told = new Div();
    private final BringCard bring;
    private final DemoSwitch demoSwitch;
    private boolean running;
    private int looks;

    ImportView(ImportService imports, DemoService demo, PreferenceService preferences, BackgroundExecutor background) {
        this.imports = imports;
        this.preferences = preferences;
        this.background = background;
        bring = new BringCard(files, this::look, this::run);
        demoSwitch = new DemoSwitch(demo);
        Anchor back = new Anchor("settings", Icons.CHEVRON_LEFT.small(), new Span(getTranslation("nav.me")));
        back.addClassNames("tas-back", "tas-row");
        stage.addClassName("tas-stack");
        getContent().addClassNames("tas-column", "tas-stack");
        getContent().add(back, told, stage);
        start();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("transfer.ui.title"));
    }

    UploadedFiles files() {
        return files;
    }

    private void start() {
        H1 title = new H1(getTranslation("transfer.ui.title"));
        title.addClassName("tas-title");
        bring.reset();
        demoSwitch.look();
        show(title, bring, demoSwitch);
    }

    private void show(Component... components) {
        stage.removeAll();
        stage.add(components);
    }

    /** Looks at what is there so far and asks for what is missing. */
    void look() {
        told.removeAll();
        bring.looking();
        int mine = ++looks;
        if (files.all().isEmpty()) {
            return;
        }
        // Without the zone that is shown already, so that its question stays as long as the files need it.
        ImportRequest request = request().withZone(null);
        inBackground(() -> {
            ImportService.Preview preview = imports.preview(request);
            return () -> {
                if (mine == looks) {
                    bring.show(preview, suggestedZone());
                }
            };
        });
    }

    private ImportRequest request() {
        return new ImportRequest(files.all(), files.name(), bring.zone(), bring.user());
    }

    private @Nullable ZoneId suggestedZone() {
        ZoneId zone = preferences.get().zone();
        return ZoneId.getAvailableZoneIds().contains(zone.getId()) ? zone : null;
    }

    private void run() {
        told.removeAll();
        running = true;
        ImportRequest request = request();
        ProgressPanel progress = new ProgressPanel();
        show(progress);
        UI ui = UI.getCurrentOrThrow();
        inBackground(() -> {
            try {
                ImportReport report = imports.run(request, progress.listener(ui));
                String json = imports.json(report);
                return () -> show(new ReportPanel(report, json, this::start));
            } finally {
                running = false;
                files.delete();
            }
        });
    }

    /** What comes back is run in the page; what was refused is told there and leads back to the start. */
    private void inBackground(Work work) {
        UI ui = UI.getCurrentOrThrow();
        background.run(() -> {
            Runnable then;
            try {
                then = work.run();
            } catch (ImportRejected rejected) {
                then = () -> refused(getTranslation(rejected.messageKey(), rejected.arguments()));
            } catch (RuntimeException fault) {
                var unused = ui.access(() -> refused(getTranslation("transfer.ui.fault")));
                throw fault;
            }
            var unused = ui.access(then::run);
        });
    }

    /** Work away from the page; its result goes on in the page. */
    @FunctionalInterface
    private interface Work {
        Runnable run();
    }

    private void refused(String sentence) {
        files.delete();
        start();
        told.removeAll();
        told.add(Note.fault(sentence));
    }

    /** The files of an import that goes on are deleted when it ends. */
    @Override
    protected void onDetach(DetachEvent detached) {
        if (!running) {
            files.delete();
        }
    }
}
