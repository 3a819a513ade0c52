package app.taskaversion.tracking.ui;

import app.taskaversion.task.JobId;
import app.taskaversion.task.TaskType;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the Tasks screen shows. Most of it stands in the address, so that a list can be bookmarked: {@code
 * tasks?show=done&type=work}. What is searched for does not: it is a person's own words, see {@link SearchMemory}.
 *
 * @param text part of the name; blank finds all
 */
record TasksAddress(
        Show show,
        String text,
        @Nullable TaskType type,
        @Nullable JobId job) {

    static final TasksAddress START = new TasksAddress(Show.WAITING, "", null, null);

    /** What cannot be read is as if it were not there. */
    static TasksAddress of(QueryParameters parameters, String text) {
        String type = parameters.getSingleParameter("type").orElse("");
        return new TasksAddress(
                Show.ofWord(parameters.getSingleParameter("show").orElse("")),
                text,
                Arrays.stream(TaskType.values())
                        .filter(known -> word(known).equals(type))
                        .findFirst()
                        .orElse(null),
                job(parameters.getSingleParameter("job").orElse("")));
    }

    private static @Nullable JobId job(String text) {
        try {
            return text.isEmpty() ? null : JobId.of(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Only what differs from the start, and no words. */
    QueryParameters parameters() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (show != Show.WAITING) {
            all.put("show", List.of(show.word()));
        }
        if (type != null) {
            all.put("type", List.of(word(type)));
        }
        if (job != null) {
            all.put("job", List.of(job.toString()));
        }
        return new QueryParameters(all);
    }

    private static String word(TaskType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean narrowed() {
        return !text.isBlank() || type != null || job != null;
    }

    TasksAddress withShow(Show newShow) {
        return new TasksAddress(newShow, text, type, job);
    }

    TasksAddress withText(String newText) {
        return new TasksAddress(show, newText.strip(), type, job);
    }

    TasksAddress withType(@Nullable TaskType newType) {
        return new TasksAddress(show, text, newType, job);
    }

    TasksAddress withJob(@Nullable JobId newJob) {
        return new TasksAddress(show, text, type, newJob);
    }
}
