package app.taskaversion.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.survey.Item.Form;
import app.taskaversion.survey.Item.Group;
import app.taskaversion.survey.Questionnaire.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class QuestionnairesTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("i18n.messages");

    private static Questionnaire weekly(int version, Item... items) {
        return new Questionnaire(QuestionnaireKind.WEEKLY, version, List.of(Part.of("week", items)));
    }

    @Test
    void theNewestVersionIsBegunAndOlderOnesAreFoundAgain() {
        Item then = Item.scale("pressure", 1, Group.INDICATORS);
        Item now = Item.scale("pressure", 2, Group.INDICATORS);
        Questionnaires both = new Questionnaires(List.of(weekly(1, then), weekly(2, now)));
        assertThat(both.current(QuestionnaireKind.WEEKLY).version()).isEqualTo(2);
        assertThat(both.find(QuestionnaireKind.WEEKLY, 1).orElseThrow().item("pressure"))
                .contains(then);
        assertThat(both.find(QuestionnaireKind.WEEKLY, 3)).isEmpty();
        assertThat(both.item("pressure", 1)).contains(then);
        assertThat(both.item("pressure", 3)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaires(List.of(weekly(1, then), weekly(1, now))));
        assertThatIllegalArgumentException().isThrownBy(() -> weekly(1, then, now));
    }

    @Test
    void eachQuestionAndChoiceHasItsWordsAndNoWordsAreLeftOver() {
        TreeSet<String> wanted = new TreeSet<>();
        Questionnaires.shipped().items().forEach(item -> {
            wanted.add(item.textKey());
            item.options().forEach(option -> wanted.add(item.optionKey(option)));
        });
        TreeSet<String> found = new TreeSet<>(TEXTS.keySet());
        found.removeIf(key -> !key.startsWith("survey.item."));
        assertThat(found).isEqualTo(wanted);
        for (QuestionnaireKind kind : QuestionnaireKind.values()) {
            assertThat(Questionnaires.shipped().current(kind).parts())
                    .allMatch(part -> TEXTS.containsKey("survey.part." + part.key()));
        }
    }

    @Test
    void whatIsSaidOfTheLengthIsTrue() {
        assertThat(Arrays.stream(QuestionnaireKind.values())
                        .map(kind ->
                                Questionnaires.shipped().current(kind).items().size()))
                .containsExactly(3, 7, 8, 5, 3);
    }

    /** Data minimisation, product §5.2. */
    @Test
    void nobodyIsAskedForADiagnosisOrForMedication() {
        List<String> words = new ArrayList<>();
        TEXTS.keySet().stream()
                .filter(key -> key.startsWith("survey."))
                .forEach(key -> words.add(TEXTS.getString(key).toLowerCase(java.util.Locale.ROOT)));
        assertThat(words)
                .noneMatch(text -> text.matches(
                        ".*\\b(diagnos|medic|pill|adhd|autis|depress|bipolar|ocd|ptsd|disorder|risk|symptom)\\w*.*"));
    }

    @Test
    void anAnswerFitsItsKindOfQuestion() {
        Item scale = Item.scale("a", 1, Group.INDICATORS);
        Item words = Item.words("b", 1, Group.CHALLENGES);
        Item one = Item.one("c", 1, Group.INDICATORS, "x", "y");
        Item two =
                Item.several("d", 1, Group.CHALLENGES, "x", "y", "z").orOther().atMost(2);
        scale.check(Answer.scale(0));
        words.check(Answer.words("a walk"));
        one.check(Answer.chosen(List.of("x"), null));
        two.check(Answer.chosen(List.of("x", Item.OTHER), "the weather"));
        for (Item item : List.of(scale, words, one, two)) {
            item.check(Answer.NONE);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> scale.check(Answer.words("much")));
        assertThatIllegalArgumentException().isThrownBy(() -> words.check(Answer.scale(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> one.check(Answer.chosen(List.of("x", "y"), null)));
        assertThatIllegalArgumentException().isThrownBy(() -> one.check(Answer.chosen(List.of("q"), null)));
        assertThatIllegalArgumentException().isThrownBy(() -> two.check(Answer.chosen(List.of("x"), "words alone")));
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> two.check(Answer.chosen(List.of("x", "y", "z"), null)));
        assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> Answer.scale(101));
        assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> Answer.words("x".repeat(501)));
    }

    @Test
    void untouchedIsNoAnswerAndTheLowestPointIsOne() {
        assertThat(Answer.NONE.isEmpty()).isTrue();
        assertThat(Answer.words("  ")).isEqualTo(Answer.NONE);
        assertThat(Answer.scale(null)).isEqualTo(Answer.NONE);
        assertThat(Answer.scale(0).isEmpty()).isFalse();
    }

    @Test
    void onlyNotFeelingSafeCallsForHelp() {
        List<Item> calling = Questionnaires.shipped()
                .items()
                .filter(item -> !item.distress().isEmpty())
                .toList();
        assertThat(calling).extracting(Item::key).containsExactly("safe");
        Item safe = calling.getFirst();
        assertThat(safe.callsForHelp(Answer.chosen(List.of("no"), null))).isTrue();
        assertThat(safe.callsForHelp(Answer.chosen(List.of("unsure"), null))).isTrue();
        assertThat(safe.callsForHelp(Answer.chosen(List.of("yes"), null))).isFalse();
        assertThat(safe.callsForHelp(Answer.NONE)).isFalse();
        assertThat(safe.form()).isEqualTo(Form.ONE);
    }
}
