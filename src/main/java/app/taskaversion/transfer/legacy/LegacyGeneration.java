package app.taskaversion.transfer.legacy;

/** Which generation of the older app a file was begun by. (data-and-lifecycle §1, §2.2) */
public enum LegacyGeneration {
    /** The first two days: tasks by name, a log of what was done. */
    FIRST,
    /** Until the middle of December 2025: one cognitive load, no routines, no owner. */
    SECOND,
    /** All later ones. */
    THIRD;

    /** By the columns alone: they were only ever added, so the oldest one tells when a file was begun. */
    public static LegacyGeneration of(LegacyFile kind, LegacyHeader header) {
        return switch (kind) {
            case TASKS -> {
                if (header.has("times_logged")) {
                    yield FIRST;
                }
                yield header.has("routine_frequency") ? THIRD : SECOND;
            }
            case INSTANCES, ARCHIVED_INSTANCES ->
                header.has("mental_energy_needed") && header.has("task_difficulty") ? THIRD : SECOND;
            case LOGS -> FIRST;
            case EMOTIONS -> header.has("user_id") ? THIRD : SECOND;
            default -> THIRD;
        };
    }
}
