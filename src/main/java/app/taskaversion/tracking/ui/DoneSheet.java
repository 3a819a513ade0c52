package app.taskaversion.tracking.ui;

import app.taskaversion.account.DetailLevel;
import app.taskaversion.analytics.FeltPairs;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.privacy.Allowed;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Rating;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How was it? Two questions with nothing chosen, and more for who likes. Each answer is stored at its tap, so that
 * closing loses nothing. What the person had guessed is shown only after they have answered.
 */
class DoneSheet extends SheetDialog {

    private static final double MINUTES_STEP = 5;

    private final InstanceId id;
    private final InstanceDetails details;
    private final InstanceService instances;
    private final Allowed allowed;
    private final Supplier<InstanceDetails> stored;
    private final Supplier<FeltPairs> pairs;
    private final RatingChips felt = new RatingChips(RatingKind.DREAD_FELT, getTranslation("done.felt"));
    private final RatingChips relief = new RatingChips(RatingKind.RELIEF, getTranslation("done.relief"));
    private final Div elsewhere = new Div();
    private final Div mirror = new Div();
    private final Span reliefWords = new Span();
    private final Div reliefLine = new Div();
    private final Div good = new Div();
    private final Div footer = new Div();
    private final DoneMore more;
    private Outcome outcome;

    /** @param rated hears whether the suggestion that it was started from was a good one */
    DoneSheet(
            InstanceDetails details,
            InstanceService instances,
            EmotionService emotions,
            DetailLevel level,
            Allowed allowed,
            Supplier<InstanceDetails> stored,
            Supplier<FeltPairs> pairs,
            Consumer<@Nullable Boolean> rated,
            Runnable undone,
            Runnable next) {
        super("");
        explain("explain.screen.done");
        this.id = details.id();
        this.details = details;
        this.instances = instances;
        this.allowed = allowed;
        this.stored = stored;
        this.pairs = pairs;
        this.outcome = details.outcome();
        setSecondLine(details.name());
        nameCross(getTranslation("done.skip"));
        felt.addValueChangeListener(change -> {
            if (change.isFromClient() && store(outcome.withAversion(rating(felt)))) {
                showAnswers();
            }
        });
        relief.addValueChangeListener(change -> {
            if (change.isFromClient() && store(outcome.withRelief(rating(relief)))) {
                showAnswers();
            }
        });
        mirror.addClassName("tas-done-mirror");
        mirror.getElement().setAttribute("role", "status");
        reliefLine.addClassNames("tas-row", "between");
        reliefLine.add(reliefWords, Buttons.quiet(Icons.PENCIL, getTranslation("done.change"), click -> change()));
        more = new DoneMore(
                new Drafts("done/" + id.value()),
                level,
                allowed,
                emotions,
                answers -> store(answers.apply(outcome)),
                named -> instances.emotions(id, app.taskaversion.tracking.Phase.DONE, named));
        Details optional = new Details(getTranslation("done.more"), minutesLine(), more);
        optional.addClassName("tas-more");
        footer.addClassName("tas-actions");
        if (details.impression() != null) {
            good.add(new GoodOrNot(getTranslation("done.good"), rated));
        }
        Div body = new Div(elsewhere, felt, mirror, relief, reliefLine, optional, good, footer);
        body.addClassNames("tas-stack", "tas-done");
        add(body);
        showMinutes();
        showAnswers();
        footer.add(
                skip(),
                Buttons.large(Icons.ARMCHAIR, getTranslation("done.rest"), click -> {
                    close();
                    next.run();
                }),
                Buttons.primary(Icons.FOOTPRINTS, getTranslation("done.next"), click -> {
                    close();
                    next.run();
                }));
        Button undo = Buttons.quiet(Icons.UNDO_2, getTranslation("done.undo"), click -> {
            instances.undoComplete(id);
            close();
            undone.run();
        });
        optional.add(Buttons.key(undo, "z"));
        showAnswers();
    }

    private Button skip() {
        Button skip = Buttons.of(getTranslation("done.skipBoth"), click -> close());
        skip.addClassName("tas-skip-both");
        return skip;
    }

    private static @Nullable Rating rating(RatingChips chips) {
        Integer value = chips.getValue();
        return value == null ? null : new Rating(value, chips.resolution());
    }

    /** @return false if another device stored something else meanwhile; the person then decides */
    private boolean store(Outcome changed) {
        try {
            instances.answer(id, outcome, changed);
        } catch (Conflict other) {
            if (!other.messageKey().equals(InstanceService.ELSEWHERE)) {
                throw other;
            }
            showElsewhere(changed);
            return false;
        }
        outcome = changed;
        elsewhere.removeAll();
        return true;
    }

    /** What was answered here is kept, on the sheet, until the person says which of the two counts. */
    private void showElsewhere(Outcome changed) {
        Outcome theirs = stored.get().outcome();
        Outcome mine = changed.changedOnTopOf(outcome, theirs);
        elsewhere.removeAll();
        elsewhere.add(new ElsewherePanel(
                theirs,
                mine,
                () -> {
                    outcome = theirs;
                    if (store(mine)) {
                        showAnswers();
                    }
                },
                () -> {
                    outcome = theirs;
                    elsewhere.removeAll();
                    showAnswers();
                }));
    }

    /**
     * The first answer folds its question into the mirror; the second one becomes a line. A question on the fine scale
     * stays: its first touch is the beginning of a movement, not its end.
     */
    private void showAnswers() {
        Double bad = outcome.actualAversion();
        felt.setVisible(allowed.feelings() && (bad == null || isFine(felt)));
        mirror.setVisible(bad != null);
        mirror.removeAll();
        if (bad != null) {
            mirror.add(new MirrorPanel(details.guess(), bad, pairs.get()));
        }
        Double brought = outcome.actualRelief();
        relief.setVisible(allowed.feelings() && (brought == null || isFine(relief)));
        reliefLine.setVisible(bad != null || brought != null);
        reliefWords.setText(brought == null ? "" : getTranslation("done.reliefWas", NowCard.step(brought)));
        boolean answered = bad != null || brought != null || !allowed.feelings();
        good.setVisible(answered && details.impression() != null); // never more than the two questions at once
        footer.getChildren().forEach(button -> button.setVisible(answered != isSkip(button)));
    }

    private static boolean isFine(RatingChips chips) {
        return chips.resolution() == Rating.FINE;
    }

    private static boolean isSkip(com.vaadin.flow.component.Component button) {
        return button instanceof Button skip && skip.hasClassName("tas-skip-both");
    }

    /** Both questions again, with what was answered. */
    private void change() {
        felt.setVisible(true);
        relief.setVisible(true);
        mirror.setVisible(false);
        reliefLine.setVisible(false);
        show(felt, outcome.actualAversion(), outcome.actualAversionResolution());
        show(relief, outcome.actualRelief(), outcome.actualReliefResolution());
    }

    private static void show(RatingChips chips, @Nullable Double value, @Nullable Integer resolution) {
        chips.setValue(
                value == null ? null : (Integer) (int) Math.round(value),
                resolution == null ? Rating.CHIPS : resolution);
    }

    // ---- minutes ----

    private Div minutesLine() {
        Div line = new Div(
                new Span(getTranslation("done.minutes")),
                minutesButton(Icons.MINUS, "done.minutesLess", -MINUTES_STEP),
                minutesButton(Icons.PLUS, "done.minutesMore", MINUTES_STEP));
        line.addClassNames("tas-row", "tas-minutes");
        return line;
    }

    private Button minutesButton(Icons icon, String key, double by) {
        return Buttons.icon(icon, getTranslation(key), click -> {
            if (store(outcome.withMinutes(Math.max(0, Math.round(minutes()) + by)))) {
                showMinutes();
            }
        });
    }

    private double minutes() {
        Double own = outcome.actualMinutes();
        if (own != null) {
            return own;
        }
        Double counted = details.figures().durationMinutes();
        return counted == null ? 0 : counted;
    }

    private void showMinutes() {
        setHeaderTitle(getTranslation("done.title", MinuteWords.of(this, minutes())));
    }
}
