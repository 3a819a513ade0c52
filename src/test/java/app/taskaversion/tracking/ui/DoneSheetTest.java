package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.MirrorStrip;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.slider.IntegerSlider;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class DoneSheetTest {

    private static final String FELT = "How bad was it really?";
    private static final String RELIEF = "Any relief?";

    @Autowired
    private DoneSheets sheets;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    private final AtomicInteger next = new AtomicInteger();
    private TaskId task = new TaskId(new UUID(0, 0));

    @BeforeEach
    void aTask() {
        next.set(0);
        task = tasks.create("Call the dentist", 0);
    }

    @Test
    void bothQuestionsAreOpenAndTheGuessIsNotShown() {
        open(finished(Rating.chip(4)));
        assertThat(_get(question(FELT), ChoiceChips.class).getValue()).isNull();
        assertThat(_get(question(RELIEF), ChoiceChips.class).getValue()).isNull();
        assertThat(_find(MirrorStrip.class)).isEmpty();
        assertThat(sentences()).noneMatch(text -> text.contains("guessed"));
        assertThat(buttons("Skip both")).hasSize(1);
        assertThat(buttons("Next small thing")).isEmpty();
    }

    @Test
    void theTapStoresTheAnswerAndShowsItBesideTheGuess() {
        InstanceId id = finished(Rating.chip(4));
        open(id);
        tap(FELT, 25);
        assertThat(sentences()).contains("You guessed 4, it was 2.");
        assertThat(_find(MirrorStrip.class)).hasSize(1);
        assertThat(questions()).doesNotContain(FELT).contains(RELIEF);
        assertThat(stored(id).actualAversion()).isEqualTo(25.0);
        assertThat(stored(id).actualAversionResolution()).isEqualTo(Rating.CHIPS);
        assertThat(stored(id).actualRelief()).isNull();
    }

    @Test
    void withoutAGuessOfTheirOwnNothingIsCompared() {
        open(finished(null));
        tap(FELT, 25);
        assertThat(sentences()).contains("It was 2. Noted.");
        assertThat(_find(MirrorStrip.class)).isEmpty();
    }

    @Test
    void aSentenceGeneralisesFromThreePairsOnAndSaysHowMany() {
        instances.answer(finished(Rating.chip(4)), Outcome.of(Rating.chip(2), null));
        instances.answer(finished(Rating.chip(4)), Outcome.of(Rating.chip(2), null));
        open(finished(Rating.chip(4)));
        tap(FELT, 0);
        assertThat(sentences()).contains("This was easier than you guessed 3 of 3 times.");
    }

    @Test
    void twoPairsDoNotGeneralise() {
        instances.answer(finished(Rating.chip(4)), Outcome.of(Rating.chip(2), null));
        open(finished(Rating.chip(4)));
        tap(FELT, 0);
        assertThat(sentences()).noneMatch(text -> text.contains("times"));
    }

    @Test
    void theFineScaleStaysUnderTheThumbWhileItIsMoved() {
        InstanceId id = finished(Rating.chip(4));
        open(id);
        for (String name : List.of(FELT, RELIEF)) {
            _click(_get(question(name), Button.class, spec -> spec.withText("Fine-tune")));
            _setValue(_get(question(name), IntegerSlider.class), 40);
            _setValue(_get(question(name), IntegerSlider.class), 62);
        }
        assertThat(questions()).contains(FELT, RELIEF);
        assertThat(_find(MirrorStrip.class)).hasSize(1);
        assertThat(stored(id).actualAversion()).isEqualTo(62.0);
        assertThat(stored(id).actualAversionResolution()).isEqualTo(Rating.FINE);
        assertThat(stored(id).actualRelief()).isEqualTo(62.0);
    }

    @Test
    void skippingStoresNothing() {
        InstanceId id = finished(Rating.chip(4));
        open(id);
        _click(_get(Button.class, spec -> spec.withText("Skip both")));
        assertThat(stored(id).actualAversion()).isNull();
        assertThat(stored(id).actualRelief()).isNull();
        assertThat(_find(DoneSheet.class)).isEmpty();
        assertThat(next).hasValue(0);
    }

    @Test
    void theNextSmallThingIsTheOnePrimaryAction() {
        open(finished(null));
        tap(RELIEF, 75);
        _click(_get(Button.class, spec -> spec.withText("Next small thing").withThemes("primary")));
        assertThat(next).hasValue(1);
        assertThat(_find(DoneSheet.class)).isEmpty();
    }

    private InstanceId finished(@Nullable Rating dread) {
        InstanceId id = instances
                .startTask(task, StartRequest.via(StartVia.SUGGESTION).with(Guess.of(null, dread)))
                .instance();
        clock.advanceMinutes(12);
        instances.complete(id, Outcome.NONE);
        return id;
    }

    private void open(InstanceId id) {
        sheets.open(id, () -> {}, next::incrementAndGet);
    }

    private static RatingChips question(String label) {
        return _get(RatingChips.class, spec -> spec.withPredicate(chips -> label.equals(chips.getLabel())));
    }

    private static List<String> questions() {
        return _find(RatingChips.class).stream().map(RatingChips::getLabel).toList();
    }

    @SuppressWarnings("unchecked")
    private static void tap(String label, int value) {
        _setValue((ChoiceChips<Integer>) _get(question(label), ChoiceChips.class), value);
    }

    private Outcome stored(InstanceId id) {
        return queries.details(id).outcome();
    }

    private static List<Button> buttons(String words) {
        return _find(Button.class, spec -> spec.withText(words));
    }

    private static List<String> sentences() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
