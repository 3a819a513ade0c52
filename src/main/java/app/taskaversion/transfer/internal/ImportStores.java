package app.taskaversion.transfer.internal;

import app.taskaversion.account.PreferenceImportStore;
import app.taskaversion.emotion.EmotionImportStore;
import app.taskaversion.note.NoteImportStore;
import app.taskaversion.survey.SurveyImportStore;
import app.taskaversion.task.TaskImportStore;
import app.taskaversion.tracking.InstanceImportStore;
import org.springframework.stereotype.Component;

/** Where the features of the app take what an import brings. */
@Component
record ImportStores(
        TaskImportStore tasks,
        InstanceImportStore instances,
        EmotionImportStore emotions,
        NoteImportStore notes,
        SurveyImportStore surveys,
        PreferenceImportStore preferences) {}
