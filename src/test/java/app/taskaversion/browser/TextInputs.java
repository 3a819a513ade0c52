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
            Map.entry("analytics.ui.LookBackFilters", List.of("lookBack.filter.task")),
            Map.entry("emotion.ui.EmotionList", List.of("emotions.add", "emotions.name")),
            Map.entry("emotion.ui.MergeDialog", List.of("emotions.mergeInto")),
            Map.entry("note.ui.NoteList", List.of("notes.add", "notes.find", "notes.text")),
            Map.entry("operations.ui.ErrorsView", List.of("errors.code")),
            Map.entry("privacy.ui.AccountDeletionDialog", List.of("privacy.all.type")),
            Map.entry("shell.PaletteDialog", List.of("palette.label")),
            Map.entry(
                    "survey.ui.ItemField",
                    List.of("survey.item.helped.1", "survey.item.relief_when.1", "survey.otherWords")),
            Map.entry("task.ui.JobTasksDialog", List.of("jobs.tasksLabel")),
            Map.entry("task.ui.JobsField", List.of("taskForm.jobs")),
            Map.entry("task.ui.JobsList", List.of("jobs.add", "jobs.name")),
            Map.entry("task.ui.TaskDialog", List.of("taskForm.note")),
            Map.entry("task.ui.TaskForm", List.of("taskForm.name", "taskForm.description", "taskForm.categories")),
            Map.entry("tracking.ui.CaptureCard", List.of("capture.label")),
            Map.entry("tracking.ui.ConditionsPanel", List.of("stuck.cue")),
            Map.entry("tracking.ui.DoneAlreadyDialog", List.of("already.name")),
            Map.entry("tracking.ui.DoneMore", List.of("instance.completionNotes")),
            Map.entry(
                    "tracking.ui.EmotionsField",
                    List.of("done.emotions", "instance.emotionsBefore", "instance.emotionsAfter", "stuck.feelings")),
            Map.entry("tracking.ui.FirstLine", List.of("now.first.label")),
            Map.entry("tracking.ui.GuessForm", List.of("instance.physicalContext", "instance.description")),
            Map.entry("tracking.ui.InstanceDialogs", List.of("smaller.label")),
            Map.entry("tracking.ui.InstanceEditDialog", List.of("instance.cancellationNote")),
            Map.entry("tracking.ui.NotTodayDialog", List.of("later.cue")),
            Map.entry("tracking.ui.OutcomeForm", List.of("instance.completionNotes")),
            Map.entry("tracking.ui.SmallerPanel", List.of("stuck.own")),
            Map.entry("tracking.ui.TaskFilters", List.of("tasks.search")),
            Map.entry("transfer.ui.ZoneField", List.of("transfer.ui.zone", "transfer.ui.reading.zone.field")));

    /** At the doors of server mode, and what an account has besides: the same. */
    static final Map<String, List<String>> WITH_ACCOUNTS = Map.of(
            "account.ui.FactorDialog", List.of("factor.code"),
            "account.ui.ForgotView", List.of("login.name", "forgot.code", "signIn.wanted"),
            "account.ui.ItsYouDialog", List.of("login.password"),
            "account.ui.LoginCodeView", List.of("factor.code"),
            "account.ui.LoginView", List.of("login.name", "login.password"),
            "account.ui.NewAccountFields", List.of("register.name", "register.email", "login.password"),
            "account.ui.PasswordDialog", List.of("signIn.present", "signIn.wanted"),
            "account.ui.ProfileSection", List.of("me.profile.email"),
            "account.ui.RegisterView", List.of("register.invite"),
            "account.ui.SetUpView", List.of("setUp.code"));

    /** Shown to people who develop the app, and to nobody else. */
    static final Set<String> NOT_SERVED = Set.of("shell.SamplerView");

    private TextInputs() {}

    /** Those of the fields that are not among what was met. */
    static Set<String> missing(Map<String, List<String>> made, Set<String> met) {
        ResourceBundle words = ResourceBundle.getBundle("i18n.messages");
        Set<String> missing = new TreeSet<>();
        made.values().stream()
                .flatMap(List::stream)
                .map(words::getString)
                .map(label -> label.replaceFirst("\\{.*", "")) // up to what is filled in
                .filter(label -> met.stream().noneMatch(seen -> seen.startsWith(label)))
                .forEach(missing::add);
        return missing;
    }
}
