package app.taskaversion.analytics.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.ui.AccountNavigation;
import app.taskaversion.analytics.ClassicNumber.Group;
import app.taskaversion.analytics.ClassicPage;
import app.taskaversion.analytics.ClassicService;
import app.taskaversion.platform.error.ErrorLog;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.PageHead;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The numbers of the older app, with what they are and what they are not. No verdict, no colour, each with its basis. */
@Route("analytics/classic")
@PermitAll
class ClassicView extends Composite<Div> implements HasDynamicTitle {

    private final ClassicService classic;
    private final PreferenceService preferences;
    private final BackgroundExecutor background;
    private final Clock clock;
    private final Div numbers = new Div();

    ClassicView(ClassicService classic, PreferenceService preferences, BackgroundExecutor background, Clock clock) {
        this.classic = classic;
        this.preferences = preferences;
        this.background = background;
        this.clock = clock;
        getContent().addClassNames("tas-wide", "tas-stack", "tas-classic");
        getContent()
                .add(
                        new PageHead("analytics", "nav.lookBack", getTranslation("classic.title")),
                        new Note(Icons.INFO, getTranslation("classic.note")),
                        numbers);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (!classic.isShown()) {
            numbers.removeAll();
            numbers.add(new EmptyState(
                    getTranslation("classic.off"),
                    Buttons.quiet(
                            Icons.USER_ROUND, getTranslation("classic.toMe"), click -> AccountNavigation.toMe())));
            return;
        }
        read(attached.getUI());
    }

    /** The whole history is read, so it goes on beside the page. */
    private void read(UI ui) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("classic.reading"));
        Paragraph words = new Paragraph(getTranslation("classic.reading"));
        words.getElement().setAttribute("role", "status");
        numbers.removeAll();
        numbers.add(words, bar);
        Instant now = clock.instant();
        ZoneId zone = preferences.get().zone();
        background.run(() -> {
            Runnable next;
            try {
                ClassicPage page = classic.read(now, zone);
                next = () -> show(page);
            } catch (RuntimeException fault) {
                String id = ErrorLog.report(fault);
                next = () -> say(Note.fault(getTranslation("classic.fault", id)));
            }
            var unused = ui.access(next::run);
        });
    }

    private void show(ClassicPage page) {
        Div blocks = new Div(column(page, Group.RELIEF, Group.LOAD), column(page, Group.WORK, Group.DAYS));
        blocks.addClassName("tas-grid-2");
        say(blocks);
    }

    private static Div column(ClassicPage page, Group... groups) {
        Div column = new Div();
        column.addClassName("col");
        for (Group group : groups) {
            column.add(new ClassicBlock(group, page));
        }
        return column;
    }

    private void say(Component content) {
        numbers.removeAll();
        numbers.add(content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("classic.title"));
    }
}
