package app.taskaversion.task;

import app.taskaversion.platform.limit.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * A group of tasks as a person writes it.
 *
 * @param name 1–200 characters
 * @param taskType the kind that most of its tasks have; absent if mixed
 */
public record JobData(
        String name, @Nullable TaskType taskType, @Nullable String description) {

    private static final TextLimit NAME = TextLimit.oneLine("job.name", 200);
    private static final TextLimit DESCRIPTION = TextLimit.manyLines("job.description", TaskData.DESCRIPTION_MAX);

    public JobData {
        name = NAME.required(name);
        description = DESCRIPTION.optional(description);
    }

    public static JobData named(String name) {
        return new JobData(name, null, null);
    }
}
