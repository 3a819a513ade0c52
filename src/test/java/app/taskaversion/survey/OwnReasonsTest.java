package app.taskaversion.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.survey.Item.Group;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnReasonsTest {

    private static final Item ITEM = Item.several(OwnReasons.QUESTION, 1, Group.CHALLENGES, "too_big", "dull", "tired")
            .orOther();

    @Test
    void withoutAnythingItStaysAsItIsAsked() {
        assertThat(OwnReasons.order(ITEM, Map.of())).containsExactly("too_big", "dull", "tired", "other");
    }

    @Test
    void theMostStandsFirstAndEqualsKeepTheirPlaces() {
        assertThat(OwnReasons.order(ITEM, Map.of("tired", 2))).containsExactly("tired", "too_big", "dull", "other");
        assertThat(OwnReasons.order(ITEM, Map.of("tired", 2, "dull", 2)))
                .containsExactly("dull", "tired", "too_big", "other");
    }

    @Test
    void somethingElseIsLastWhateverCountsForIt() {
        assertThat(OwnReasons.order(ITEM, Map.of("other", 9, "unknown", 5)))
                .containsExactly("too_big", "dull", "tired", "other");
    }

    @Test
    void waysAndReasonsPointToChoicesThatThereAre() {
        Item real = Questionnaires.shipped()
                .current(QuestionnaireKind.CHALLENGES)
                .item(OwnReasons.QUESTION)
                .orElseThrow();
        List<String> pointed = Stream.of(
                        OwnReasons.ofWay("SMALLER", "OWN"),
                        OwnReasons.ofWay("CONDITIONS", "PLACE"),
                        OwnReasons.ofWay("CONDITIONS", "COMPANY"),
                        OwnReasons.ofWay("CONDITIONS", "MUSIC"),
                        OwnReasons.ofWay("CONDITIONS", "LATER"),
                        OwnReasons.ofWay("FEELING", "TWO_MINUTES"),
                        OwnReasons.ofDismissal("TOO_BIG"),
                        OwnReasons.ofDismissal("WRONG_TIME"))
                .peek(choices -> assertThat(choices).isNotEmpty())
                .flatMap(List::stream)
                .toList();
        assertThat(real.options()).containsAll(pointed);
        assertThat(OwnReasons.ofWay("CONDITIONS", "SOMETHING")).isEmpty();
        assertThat(OwnReasons.ofDismissal("DONE_ALREADY")).isEmpty();
        assertThat(Questionnaires.shipped().item(OwnReasons.SISTER, 1)).isPresent();
    }
}
