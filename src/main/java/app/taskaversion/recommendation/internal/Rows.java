package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The columns of a file of rows to learn from, see {@link RowsWriter} and {@link RowsReader}. */
final class Rows {

    static final String FORMAT = "task-aversion training rows 1";

    /** Where somebody looked, when and at what place the candidate stood. */
    static final List<String> PLACE = List.of("person", "list", "hours_ago", "instances", "position");

    static final List<String> LABELS =
            List.of("label_chosen", "label_complete", "label_net", "label_log_minutes", "label_stress");

    /** Where a thing stood is one of the numbers that a model may see, and there only once. */
    static final List<Feature> NUMBERS =
            Stream.of(Feature.values()).filter(each -> each != Feature.POSITION).toList();

    static final List<String> COLUMNS = columns();

    private Rows() {}

    private static List<String> columns() {
        List<String> all = new ArrayList<>(PLACE);
        NUMBERS.forEach(each -> all.add(each.name().toLowerCase(Locale.ROOT)));
        all.addAll(LABELS);
        return List.copyOf(all);
    }

    static List<Double> labels(Example example) {
        return List.of(example.chosen(), example.complete(), example.net(), example.logMinutes(), example.stress());
    }

    /** Lines above the names of the columns, each after a {@code #}. */
    static List<String> notes(String export) {
        return List.of(
                FORMAT,
                "export=" + export,
                "schema=" + Schema.hash(),
                "transform=" + Schema.TRANSFORM,
                "labels=" + String.join(",", LABELS));
    }
}
