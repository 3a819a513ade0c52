package app.taskaversion.browser;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the app makes a field for text, and what stands beside it on the screen. {@link TextInputsTest} finds the places
 * in the code; {@link XssIT} must meet each of the fields.
 */
final class TextInputs {

    /** Once somebody is in: a class that makes fields, and the message keys of their labels. */
    static final Map<String, List<String>> INSIDE = Map.ofEntries(
            Map.entry("account.ui.TimeSection", List.of("me.zone")),
            Map.entry("emotion.ui.EmotionList", List.of("emotions.add", "emotions.name")),
            Map.entry("emotion.ui.MergeDialog", List.of("emotions.mergeInto")),
            Map.entry("note.ui.NoteList", List.of("notes.add", "notes.text")),
            Map.entry("task.ui.JobTasksDialog", List.of("jobs.tasksLabel")),
            Map.entry("task.ui.JobsField", List.of("taskForm.jobs")),
            Map.entry("task.ui.JobsList", List.of("jobs.add", "jobs.name")),
            Map.entry("task.ui.TaskDialog", List.of("taskForm.note")),
            Map.entry("task.ui.TaskForm", List.of("taskForm.name", "taskForm.description", "taskForm.categories")),
            Map.entry("tracking.ui.CaptureCard", List.of("capture.label")),
            Map.entry("tracking.ui.DoneAlreadyDialog", List.of("already.name")),
            Map.entry("tracking.ui.DoneMore", List.of("instance.completionNotes")),
            Map.entry(
                    "tracking.ui.EmotionsField",
                    List.of("done.emotions", "instance.emotionsBefore", "instance.emotionsAfter")),
            Map.entry("tracking.ui.FirstVisit", List.of("now.first.label")),
            Map.entry("tracking.ui.GuessForm", List.of("instance.physicalContext", "instance.description")),
            Map.entry("tracking.ui.InstanceDialogs", List.of("smaller.label")),
            Map.entry("tracking.ui.InstanceEditDialog", List.of("instance.cancellationNote")),
            Map.entry("tracking.ui.NotTodayDialog", List.of("later.cue")),
            Map.entry("tracking.ui.OutcomeForm", List.of("instance.completionNotes")),
            Map.entry("tracking.ui.TaskFilters", List.of("tasks.search")),
            Map.entry("transfer.ui.ZoneField", List.of("transfer.ui.zone", "transfer.ui.reading.zone.field")));

    /** Before: the same. */
    static final Map<String, List<String>> AT_THE_DOORS = Map.of(
            "account.ui.LoginView", List.of("login.name", "login.password"),
            "account.ui.NewAccountFields", List.of("register.name", "register.email", "login.password"),
            "account.ui.RegisterView", List.of("register.invite"),
            "account.ui.SetUpView", List.of("setUp.code"));

    /** Shown to people who develop the app, and to nobody else. */
    static final Set<String> NOT_SERVED = Set.of("shell.SamplerView");

    private TextInputs() {}

    /** What stands beside each field on the screen. */
    static Set<String> labels(Map<String, List<String>> made) {
        ResourceBundle words = ResourceBundle.getBundle("i18n.messages");
        Set<String> labels = new TreeSet<>();
        made.values().forEach(keys -> keys.forEach(key -> labels.add(words.getString(key))));
        return labels;
    }
}
