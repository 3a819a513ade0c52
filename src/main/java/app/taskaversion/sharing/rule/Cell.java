package app.taskaversion.sharing.rule;

import app.taskaversion.task.TaskType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One line of the statistics: a kind of task in a part of the week. All ten are always there, with people in them or
 * without, so that the presence of a line says nothing. (recommender §2.14)
 */
public record Cell(TaskType type, WeekPart part) {

    /** In a fixed order, by which ties are broken too. */
    public static final List<Cell> ALL = Arrays.stream(TaskType.values())
            .flatMap(type -> Stream.of(WeekPart.values()).map(part -> new Cell(type, part)))
            .toList();

    /** Where it stands in {@link #ALL}. */
    public int place() {
        return ALL.indexOf(this);
    }

    /** The word for the kind of task in files. */
    public String typeWord() {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
