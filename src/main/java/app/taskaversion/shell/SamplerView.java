package app.taskaversion.shell;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.KeyHints;
import app.taskaversion.platform.ui.LevelGlyph;
import app.taskaversion.platform.ui.MirrorKey;
import app.taskaversion.platform.ui.MirrorStrip;
import app.taskaversion.platform.ui.MultiChips;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.ParsedChip;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.platform.ui.TimerRing;
import app.taskaversion.platform.ui.TimerRing.Reading;
import app.taskaversion.platform.ui.UndoToast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every component of ours in every state: the living style guide. Registered in development only, see
 * {@link SamplerRoute}. Its texts are examples and stay in English.
 */
@Route(value = SamplerView.PATH, registerAtStartup = false)
@PageTitle("Components and states")
@PermitAll
class SamplerView extends Composite<Div> {

    static final String PATH = "sampler";

    private final Clock clock;

    SamplerView(Clock clock) {
        this.clock = clock;
        Div left = column(energy(), fields(), timers(), messages(), empty());
        Div right = column(buttons(), ratings(), mirrors(), icons());
        ChartSampler charts = new ChartSampler();
        Div grid = new Div(left, right);
        grid.addClassName("tas-grid-2");
        H1 title = new H1("Components and states");
        title.addClassName("tas-title");
        getContent().addClassNames("tas-wide", "tas-stack");
        getContent().add(title, grid, charts);
    }

    private static Div column(Component... blocks) {
        Div column = new Div(blocks);
        column.addClassName("col");
        return column;
    }

    private static Section block(String title, Component... parts) {
        Section block = new Section(new H2(title));
        block.addClassNames("tas-card", "tas-block");
        block.add(parts);
        return block;
    }

    private static Section energy() {
        ChoiceChips<Integer> chosen = energyChips();
        chosen.setValue(2);
        return block(
                "Energy, before and after a tap",
                energyChips(),
                chosen,
                new MultiChips<>("Any number", List.of("tired", "curious", "tense"), word -> word));
    }

    private static ChoiceChips<Integer> energyChips() {
        List<String> words = List.of("low", "some", "plenty");
        return new ChoiceChips<>("How much have you got?", List.of(1, 2, 3), level -> words.get(level - 1))
                .even()
                .withGlyph(LevelGlyph::new);
    }

    private static Section fields() {
        TextField empty = new TextField("Empty", "One thing");
        empty.setHelperText("Words are enough. ~15m, !4 and fri work too.");
        TextField wrong = new TextField("Not yet right", "31 February", "");
        wrong.setErrorMessage("February ends on the 28th this year. Another day?");
        wrong.setInvalid(true);
        TextField off = new TextField("Switched off", "Needs a connection", "");
        off.setEnabled(false);
        Div chips = new Div(
                new ParsedChip(Icons.CLOCK, "15 min", click -> {}),
                new ParsedChip(Icons.COFFEE, "after coffee", click -> {}));
        chips.addClassNames("tas-row", "wrap");
        return block("Fields", empty, wrong, off, chips);
    }

    private Section timers() {
        return block(
                "Timer: in range, without history, past the guess, paused",
                ring(461, true, 15.0, 10.0, 25.0),
                ring(700, true, null, null, null),
                ring(4000, true, 15.0, 10.0, 25.0),
                ring(720, false, 15.0, 10.0, 25.0));
    }

    private TimerRing ring(
            long seconds, boolean running, @Nullable Double guess, @Nullable Double low, @Nullable Double high) {
        TimerRing ring = new TimerRing(clock);
        ring.show(new Reading(
                Duration.ofSeconds(running ? 0 : seconds),
                running ? clock.instant().minusSeconds(seconds) : null,
                guess,
                low,
                high));
        return ring;
    }

    private static Section messages() {
        return block(
                "Messages",
                new Note(Icons.CLOUD_OFF, "No connection. It is kept here and sent later."),
                Note.fault("That did not work on our side. Your text is still here. Code 7F3K2."),
                new Note(Icons.INFO, "Too early to tell: 2 of 3 answers so far."),
                Buttons.of("Toast with undo", click -> UndoToast.show("Let go: “Wash the car”.", () -> {}, false)),
                Buttons.of("Toast, no rush", click -> UndoToast.show("Let go: “Wash the car”.", () -> {}, true)),
                Buttons.of("Sheet", click -> sheet()));
    }

    private static void sheet() {
        SheetDialog sheet = new SheetDialog("Done. 12 minutes.");
        sheet.setSecondLine("Call the dentist");
        sheet.add(
                new RatingChips(RatingKind.DREAD_FELT, "How bad was it really?"),
                new RatingChips(RatingKind.RELIEF, "Any relief?"));
        sheet.open();
    }

    private static Section empty() {
        return block(
                "Nothing yet",
                new EmptyState("Nothing to look back on yet. It will fill as you go.", Buttons.of("To Now")),
                new KeyHints().with("S", "start").with("?", "all keys"));
    }

    private static Section buttons() {
        Button off = Buttons.large(Icons.PLAY, "Disabled", click -> {});
        off.setEnabled(false);
        Div large = new Div(
                Buttons.large(Icons.TIMER, "Just 5 min", click -> {}),
                Buttons.primary(Icons.PLAY, "Start", click -> {}));
        large.addClassName("tas-actions");
        Div quiet = new Div(
                Buttons.quiet(Icons.SHUFFLE, "Another", click -> {}),
                Buttons.of("Later"),
                off,
                Buttons.icon(Icons.ELLIPSIS, "More", click -> {}));
        quiet.addClassNames("tas-row", "wrap");
        return block("Buttons", large, quiet);
    }

    private static Section ratings() {
        RatingChips chosen = new RatingChips(RatingKind.DREAD_FELT, "How bad was it really?");
        chosen.setValue(75);
        RatingChips fine = new RatingChips(RatingKind.RELIEF, "Any relief?");
        fine.setValue(62, RatingChips.FINE);
        RatingChips untouched = new RatingChips(RatingKind.AMOUNT, "How much of your head did it take?");
        untouched.setValue(null, RatingChips.FINE);
        RatingChips off = new RatingChips(RatingKind.RELIEF, "Switched off");
        off.setEnabled(false);
        return block(
                "Ratings: open, chosen, fine, fine before the first touch, off",
                new RatingChips(RatingKind.DREAD_GUESS, "How much are you dreading it?"),
                chosen,
                fine,
                untouched,
                off);
    }

    private static Section mirrors() {
        return block(
                "Mirror in both directions",
                mirror(75.0, 25.0, "You guessed 4, it was 2."),
                mirror(25.0, 75.0, "You guessed 2, it was 4. Good to know for next time."),
                mirror(50.0, 50.0, "You guessed 3, it was 3. You know this one."),
                mirror(75.0, null, "You guessed 4."),
                new MirrorKey());
    }

    private static Div mirror(double guess, @Nullable Double felt, String sentence) {
        return new Div(new Paragraph(sentence), new MirrorStrip(guess, felt, MirrorStrip.Size.NORMAL, sentence));
    }

    private static Section icons() {
        Div all = new Div();
        all.addClassNames("tas-row", "wrap");
        for (Icons icon : Icons.values()) {
            all.add(icon.create());
        }
        return block("Icons", all);
    }
}
