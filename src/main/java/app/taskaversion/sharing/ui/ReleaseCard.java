package app.taskaversion.sharing.ui;

import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.sharing.AggregateExportService;
import app.taskaversion.sharing.ReleaseEntry;
import app.taskaversion.sharing.ReleaseEntry.State;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** One release: what became of it, and its files to save. */
final class ReleaseCard extends Composite<Div> {

    ReleaseCard(ReleaseEntry release, DayWords days, AggregateExportService exports) {
        String name = getTranslation("sharing.release", release.year(), release.turn());
        getContent().addClassNames("tas-card", "tas-block");
        getContent()
                .add(
                        new H3(name),
                        new Paragraph(getTranslation(
                                "sharing.state." + release.state(),
                                days.dayAndTime(release.beganAt()),
                                release.published(),
                                release.withheld())));
        save(release, name, exports, release.sha256());
    }

    private void save(ReleaseEntry release, String name, AggregateExportService exports, @Nullable String sha256) {
        if (sha256 == null || (release.state() != State.DONE && release.state() != State.TOO_FEW)) {
            return;
        }
        DownloadLink save = DownloadLink.small(getTranslation("sharing.save"), event -> {
            event.setFileName("statistics_" + release.year() + "_" + release.turn() + ".zip");
            event.setContentType("application/zip");
            exports.write(release.id(), event.getOutputStream());
        });
        save.getElement().setAttribute("aria-label", getTranslation("sharing.saveNamed", name));
        Paragraph sum = new Paragraph(getTranslation("sharing.sha256", sha256));
        sum.addClassName("basis");
        getContent().add(new Div(save), sum);
    }
}
