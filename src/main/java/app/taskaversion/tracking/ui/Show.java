package app.taskaversion.tracking.ui;

import app.taskaversion.tracking.InstanceFilter.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the Tasks screen shows. */
enum Show {
    WAITING,
    LATER,
    DONE,
    LET_GO,
    /** Task templates instead of instances. */
    ALL_TASKS;

    /** In the order of the list. */
    List<Group> groups() {
        return switch (this) {
            case WAITING -> List.of(Group.BEGUN, Group.NOT_BEGUN);
            case LATER -> List.of(Group.LATER, Group.SOMEDAY);
            case DONE -> List.of(Group.DONE);
            case LET_GO -> List.of(Group.LET_GO);
            case ALL_TASKS -> List.of();
        };
    }

    /** As the address says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Anything unknown is {@link #WAITING}: an old bookmark still opens the screen. */
    static Show ofWord(String word) {
        return Arrays.stream(values())
                .filter(show -> show.word().equals(word))
                .findFirst()
                .orElse(WAITING);
    }

    String titleKey() {
        return "tasks.show." + name();
    }
}
