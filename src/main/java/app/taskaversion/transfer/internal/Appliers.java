package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.legacy.LegacyFile;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Who stores the rows of which file; made when the first file of a kind comes, and the same for all further ones. */
final class Appliers {

    private final Map<LegacyFile, RowApplier> byKind = new EnumMap<>(LegacyFile.class);
    private final ImportSpace space;
    private final ImportStores stores;
    private final ImportRecords records;
    private final Supplier<InstanceApplier> instances;

    /** @param unnamed what a task without a name is called */
    Appliers(ImportSpace space, ImportStores stores, ImportRecords records, InstanceTally tally, String unnamed) {
        this.space = space;
        this.stores = stores;
        this.records = records;
        this.instances = () -> new InstanceApplier(space, stores.tasks(), stores.instances(), tally, unnamed);
    }

    RowApplier of(LegacyFile kind) {
        return byKind.computeIfAbsent(LegacyFile.family(kind), this::make);
    }

    private RowApplier make(LegacyFile kind) {
        return switch (kind) {
            case TASKS -> new TaskApplier(space, stores.tasks());
            case EMOTIONS -> new EmotionApplier(space);
            case INSTANCES, ARCHIVED_INSTANCES, LOGS -> instances.get();
            case JOBS -> new JobApplier(space, stores.tasks());
            case JOB_TASKS -> new JobTaskApplier(space, stores.tasks());
            case NOTES -> new NoteApplier(space, stores.notes());
            case PREFERENCES -> new PreferenceApplier(space, stores, records);
            case SURVEY_ANSWERS -> new AnswerApplier(space, stores.surveys());
            case EXTRA_COLUMNS -> new ExtraColumnApplier(space, stores, records);
            case RECOMMENDATIONS -> new RecommendationApplier(space, stores.instances(), records);
            case POPUP_TRIGGERS, POPUP_RESPONSES -> new KeptApplier(kind.name(), "id", records);
            case SURVEY_QUESTIONS, FORMULA_SETTINGS, WEIGHT_CONFIGS, BASELINE_NOTES, ARCHIVE_NOTES ->
                new KeptApplier(kind.name(), null, records);
        };
    }

    void finish() {
        byKind.values().forEach(RowApplier::finish);
    }
}
