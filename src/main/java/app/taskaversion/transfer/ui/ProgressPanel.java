package app.taskaversion.transfer.ui;

import app.taskaversion.transfer.ImportProgress;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicLong;

/** How far an import is. */
class ProgressPanel extends Composite<Div> {

    /** A page hears of progress a hundred times at most, whatever the size of the files. */
    private static final int STEPS = 100;

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph(getTranslation("transfer.ui.reading"));

    ProgressPanel() {
        H1 title = new H1(getTranslation("transfer.ui.running"));
        title.addClassName("tas-title");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("transfer.ui.running"));
        words.addClassNames("tas-small", "tas-quiet");
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(title, bar, words);
    }

    ImportProgress listener(UI ui) {
        AtomicLong told = new AtomicLong(-1);
        return (done, total) -> {
            long step = total == 0 ? STEPS : done * STEPS / total;
            if (told.getAndSet(step) != step) {
                var unused = ui.access(() -> show(done, total));
            }
        };
    }

    private void show(long done, long total) {
        bar.setIndeterminate(false);
        bar.setMax(Math.max(1.0, (double) total));
        bar.setValue((double) Math.min(done, total));
        words.setText(getTranslation("transfer.ui.rows", done, total));
    }
}
