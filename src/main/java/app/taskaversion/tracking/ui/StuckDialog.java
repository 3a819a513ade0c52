package app.taskaversion.tracking.ui;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.tracking.DoingKind;
import app.taskaversion.tracking.HelpedBefore;
import app.taskaversion.tracking.InterventionKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * Stuck? Three plain ways, with what helped before first. One tap opens a way, one more does it. Nothing is written down
 * before a step is chosen. (product Flow C, design §5)
 */
class StuckDialog extends SheetDialog {

    private final HelpedBefore helped;
    private final StuckTaps taps;
    private final Div body = new Div();
    private final Div trouble = new Div();

    StuckDialog(HelpedBefore helped, StuckTaps taps) {
        super("");
        explain("explain.screen.stuck");
        this.helped = helped;
        this.taps = taps;
        body.addClassNames("tas-stack", "tas-stuck");
        trouble.getElement().setAttribute("role", "status");
        trouble.setVisible(false);
        add(trouble, body);
        showWays();
    }

    private void showWays() {
        head(getTranslation("stuck.title"), getTranslation("stuck.question"));
        Div ways = new Div();
        ways.addClassNames("tas-stack", "tas-tight");
        helped.order().forEach(kind -> ways.add(way(kind)));
        body.add(ways);
        HelpedBefore.Best best = helped.best();
        if (best != null) {
            body.add(new Note(Icons.HISTORY, helpedLine(best)));
        }
        Button enough = Buttons.of(getTranslation("now.enough"), click -> {
            close();
            taps.enough();
        });
        Button back = Buttons.of(getTranslation("stuck.back"), click -> close());
        Div ends = new Div(enough, back);
        ends.addClassNames("tas-actions", "tas-halves");
        body.add(ends);
    }

    private String helpedLine(HelpedBefore.Best best) {
        String way = getTranslation("stuck.helped." + best.kind().name());
        return best.doing() == DoingKind.ANY
                ? getTranslation("stuck.helped", way, best.wentOn(), best.n())
                : getTranslation(
                        "stuck.helpedHere",
                        getTranslation("stuck.doing." + best.doing().name()),
                        way,
                        best.wentOn(),
                        best.n());
    }

    private NativeButton way(InterventionKind kind) {
        Span badge = new Span(icon(kind).create());
        badge.addClassName("tas-badge-icon");
        Span name = new Span(getTranslation("stuck.way." + kind.name()));
        name.addClassName("tas-option-name");
        Span what = new Span(getTranslation("stuck.what." + kind.name()));
        what.addClassNames("tas-small", "tas-quiet");
        NativeButton option = new NativeButton();
        option.add(badge, new Span(name, what), Icons.CHEVRON_RIGHT.create());
        option.addClassName("tas-option");
        option.addClickListener(click -> show(kind));
        return option;
    }

    private static Icons icon(InterventionKind kind) {
        return switch (kind) {
            case SMALLER -> Icons.SCISSORS;
            case CONDITIONS -> Icons.DOOR_OPEN;
            case FEELING -> Icons.HEART_HANDSHAKE;
        };
    }

    private void show(InterventionKind kind) {
        head(getTranslation("stuck.way." + kind.name()), getTranslation("stuck.what." + kind.name()));
        Component panel = switch (kind) {
            case SMALLER -> new SmallerPanel(taps, this::attempt);
            case CONDITIONS -> new ConditionsPanel(taps, this::attempt);
            case FEELING -> new FeelingPanel(taps, this::attempt);
        };
        Button other = Buttons.quiet(Icons.CHEVRON_LEFT, getTranslation("stuck.other"), click -> showWays());
        Div last = new Div(other);
        last.addClassName("tas-row");
        body.add(panel, last);
    }

    private void head(String title, String second) {
        setHeaderTitle(title);
        setSecondLine(second);
        trouble.removeAll();
        trouble.setVisible(false);
        body.removeAll();
    }

    /** Does it and closes; what is refused is said here, and everything that was typed stays. */
    private void attempt(Runnable choice) {
        try {
            choice.run();
        } catch (AppException refused) {
            trouble.removeAll();
            trouble.setVisible(true);
            trouble.add(new Note(Icons.INFO, Feedback.reason(this, refused)));
            return;
        }
        close();
    }
}
