package app.taskaversion.transfer.ui;

import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportChoices.ColumnChoice;
import app.taskaversion.transfer.ImportChoices.ScaleChoice;
import app.taskaversion.transfer.ImportReport;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the files were read, and why, in sentences. */
class ReadingWords {

    /** More files than these are only counted. */
    private static final int NAMED = 6;

    private final Component where;
    private final ImportReport report;
    private final ImportChoices choices;

    ReadingWords(Component where, ImportReport report, ImportChoices choices) {
        this.where = where;
        this.report = report;
        this.choices = choices;
    }

    List<String> zone() {
        List<String> lines = new ArrayList<>();
        report.offsets().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(offset -> lines.add(say(
                        "transfer.ui.reading.zone.ids",
                        offset.getValue(),
                        offset.getKey().equals("Z") ? "UTC" : offset.getKey())));
        if (report.zone() != null) {
            String key = choices.zone() == null ? "transfer.ui.reading.zone.own" : "transfer.ui.reading.zone.said";
            lines.add(say(key, report.rowsWithoutClock(), report.zone()));
        } else if (choices.zone() != null) {
            lines.add(say("transfer.ui.reading.zone.due", choices.zone().getId()));
        }
        return lines.isEmpty() ? List.of(say("transfer.ui.reading.zone.none")) : lines;
    }

    List<String> scale() {
        if (report.earlyRatings() == 0) {
            return List.of(say("transfer.ui.reading.scale.none"));
        }
        String way = choices.scale() == ScaleChoice.DETECT
                ? report.scale()
                : choices.scale().name();
        return List.of(say("transfer.ui.reading.scale.early." + way, report.earlyRatings()));
    }

    List<String> columns() {
        List<String> lines = new ArrayList<>();
        lines.add(say("transfer.ui.reading.columns.way." + choices.columns().name()));
        if (choices.columns() == ColumnChoice.DETECT) {
            Map<String, List<String>> begun = new TreeMap<>();
            report.generations()
                    .forEach((file, generation) -> begun.computeIfAbsent(generation, key -> new ArrayList<>())
                            .add(file));
            begun.forEach((generation, files) -> lines.add(say(
                    "transfer.ui.reading.columns.begun." + generation,
                    files.size() <= NAMED
                            ? files.stream().sorted().collect(Collectors.joining(", "))
                            : say("transfer.ui.reading.columns.files", files.size()))));
        }
        return lines;
    }

    private String say(String key, Object... arguments) {
        return where.getTranslation(key, arguments);
    }
}
