package app.taskaversion.survey.ui;

import app.taskaversion.platform.ui.NumberWords;
import app.taskaversion.survey.GivenAnswer;
import app.taskaversion.survey.Item;
import app.taskaversion.survey.QuestionnaireKind;
import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What questionnaires, questions and answers are called. */
final class SurveyWords {

    private static final int STEP = 25;

    private SurveyWords() {}

    static String title(Component where, QuestionnaireKind kind) {
        return where.getTranslation("survey.kind." + kind.key() + ".title");
    }

    /** Of one that came with a file, a word for that. */
    static String title(Component where, String kind) {
        return QuestionnaireKind.of(kind)
                .map(ours -> title(where, ours))
                .orElseGet(() -> where.getTranslation("survey.brought"));
    }

    /** In the words of then; of a file, what it called the question. */
    static String question(Component where, GivenAnswer answer) {
        return answer.item().map(item -> where.getTranslation(item.textKey())).orElse(answer.question());
    }

    static String answer(Component where, GivenAnswer answer) {
        String value = answer.value();
        Optional<String> said = value == null
                ? Optional.empty()
                : Optional.of(
                        answer.item().map(item -> value(where, item, value)).orElse(value));
        return Stream.of(said, Optional.ofNullable(answer.words()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" – "));
    }

    private static String value(Component where, Item item, String value) {
        if (item.form() == Item.Form.SCALE) {
            return point(where, value);
        }
        List<String> known = item.choices();
        return Arrays.stream(value.split(",", -1))
                .map(option -> known.contains(option) ? where.getTranslation(item.optionKey(option)) : option)
                .collect(Collectors.joining(", "));
    }

    private static String point(Component where, String value) {
        Integer point = value.matches("\\d{1,2}|100") ? Integer.valueOf(value) : null;
        if (point == null) {
            return value;
        }
        int step = point / STEP + 1;
        return point % STEP == 0
                ? where.getTranslation("kit.rating.name", step, where.getTranslation("kit.rating.amount." + step))
                : where.getTranslation("survey.point", steps(point));
    }

    /** 0–100 on the scale of the chips: 1.0–5.0, one decimal, half up. */
    static String steps(double value) {
        return NumberWords.fixed(step(value), 1);
    }

    static double step(double value) {
        return 1 + value / STEP;
    }

    /** −100…100 in steps of the chips, with a sign. */
    static String gap(double value) {
        return NumberWords.signed(value / STEP, 1);
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
