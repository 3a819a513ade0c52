package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.PressableRows;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first few other open things, below what is for now; the rest is one sentence with the way to it. */
class OpenList extends Composite<Div> {

    private static final int FEW = 3;

    private final InstanceQueries queries;
    private final PreferenceService preferences;
    private final Clock clock;
    private final InstanceActions actions;

    OpenList(InstanceQueries queries, PreferenceService preferences, Clock clock, InstanceActions actions) {
        this.queries = queries;
        this.preferences = preferences;
        this.clock = clock;
        this.actions = actions;
        getContent().addClassNames("tas-column", "tas-open-list");
    }

    /** @param except what waits, too, and is shown above already; what runs does not wait */
    void show(@Nullable InstanceId except) {
        getContent().removeAll();
        Instant now = clock.instant();
        InstanceFilter waiting = InstanceFilter.of(InstanceFilter.Group.WAITING, now);
        List<InstanceRow> rows = queries.list(waiting, 0, FEW + 1).stream()
                .filter(row -> !row.id().equals(except))
                .limit(FEW)
                .toList();
        getContent().setVisible(!rows.isEmpty());
        if (rows.isEmpty()) {
            return;
        }
        DayWords words = new DayWords(this, preferences.get().days(), now);
        PressableRows.Writer list = new PressableRows.Writer();
        rows.forEach(row -> InstanceItem.write(list, this, row, actions, words));
        H2 title = new H2(getTranslation("now.open"));
        title.addClassName("tas-group");
        getContent().add(title, list.list());
        int more = queries.count(waiting) - rows.size() - (except == null ? 0 : 1);
        if (more > 0) {
            RouterLink all = new RouterLink(getTranslation("now.open.more", more), TasksView.class);
            all.addClassName("tas-small");
            getContent().add(new Div(all));
        }
    }
}
