package app.taskaversion.recommendation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.MultiChips;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.OwnWords;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.task.TaskType;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ViewTest
class AdviceDialogTest {

    private final List<AdviceChoice> stored = new ArrayList<>();
    private int closed;

    private void open(AdviceChoice choice) {
        new AdviceDialog(choice, new OwnWords(List.of("Garden", "House"), List.of("home")), stored::add, () -> closed++)
                .open();
    }

    private static RadioButtonGroup<ModeField.Way> modes() {
        return _get(ModeField.class).getContent();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> ChoiceChips<T> chips(String label) {
        return (ChoiceChips<T>) _get(ChoiceChips.class, spec -> spec.withLabel(label));
    }

    @Test
    void theAppChoosesFirstAndEachOfTheTwelveWaysSaysWhatItGoesBy() {
        open(AdviceChoice.NONE);
        assertThat(modes().getListDataView().getItems())
                .hasSize(13)
                .startsWith(new ModeField.Way(null), new ModeField.Way(Mode.GENTLE_START));
        assertThat(modes().getValue()).isEqualTo(new ModeField.Way(null));
        Component words = _get(ModeField.class);
        for (Mode mode : Mode.values()) {
            assertThat(AdviceNavigation.name(words, mode)).doesNotContain("mode.");
            assertThat(AdviceNavigation.by(words, mode)).endsWith(".").doesNotContain("mode.");
        }
    }

    @Test
    void eachTapIsStoredAtOnce() {
        open(AdviceChoice.NONE);
        _setValue(modes(), new ModeField.Way(Mode.MOST_RELIEF));
        _setValue(AdviceDialogTest.<Double>chips("Time there is"), 15.0);
        _setValue(AdviceDialogTest.<String>chips("Only this group"), "Garden");
        _setValue(AdviceDialogTest.<String>chips("Where you are"), "home");
        assertThat(stored.getLast()).isEqualTo(AdviceChoice.of(Mode.MOST_RELIEF, 15.0, Set.of(), "garden", "home"));
        assertThat(closed).isZero();
        Screen.press("Done");
        assertThat(closed).isEqualTo(1);
        assertThat(_find(AdviceDialog.class)).isEmpty();
    }

    @Test
    void whatWasChosenIsShownAndClearedByOneTapWithTheModeKept() {
        open(AdviceChoice.of(Mode.BRAVE_ONE, 45.0, Set.of(TaskType.PLAY), "house", "attic"));
        assertThat(modes().getValue()).isEqualTo(new ModeField.Way(Mode.BRAVE_ONE));
        assertThat(AdviceDialogTest.<Double>chips("Time there is").getValue()).isEqualTo(45.0);
        assertThat(_get(MultiChips.class).getValue()).isEqualTo(Set.of(TaskType.PLAY));
        assertThat(AdviceDialogTest.<String>chips("Only this group").getValue()).isEqualTo("House");
        assertThat(AdviceDialogTest.<String>chips("Where you are").getValue()).isEqualTo("attic");
        Screen.press("Clear all");
        assertThat(stored).containsExactly(new AdviceChoice(Mode.BRAVE_ONE, AdviceChoice.NONE.wishes()));
    }

    @Test
    void rulesOnlyIsStoredAtOnceAndStaysWithTheRest() {
        open(AdviceChoice.of(null, 45.0, Set.of(), "", "").withRulesOnly(true));
        assertThat(rulesOnly().isOn()).isTrue();
        _setValue(AdviceDialogTest.<Double>chips("Time there is"), 15.0);
        assertThat(stored.getLast())
                .isEqualTo(AdviceChoice.of(null, 15.0, Set.of(), "", "").withRulesOnly(true));
        rulesOnly().turn(false);
        assertThat(stored.getLast()).isEqualTo(AdviceChoice.of(null, 15.0, Set.of(), "", ""));
    }

    private static Switch rulesOnly() {
        return _get(Switch.class, spec -> spec.withLabel("Rules only"));
    }

    @Test
    @SuppressWarnings("rawtypes")
    void withoutOwnWordsNothingIsOfferedForThem() {
        new AdviceDialog(AdviceChoice.NONE, new OwnWords(List.of(), List.of()), stored::add, () -> closed++).open();
        assertThat(_find(ChoiceChips.class, spec -> spec.withLabel("Only this group")))
                .isEmpty();
        assertThat(_find(ChoiceChips.class, spec -> spec.withLabel("Where you are")))
                .isEmpty();
    }
}
