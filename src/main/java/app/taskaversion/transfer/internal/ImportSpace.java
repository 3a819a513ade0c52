package app.taskaversion.transfer.internal;

import app.taskaversion.emotion.EmotionImportStore;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.RowOrigin;
import app.taskaversion.platform.text.NameKey;
import app.taskaversion.task.TaskImportStore;
import app.taskaversion.transfer.legacy.LegacyContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the files of one import share: the decisions, and the tasks, jobs and words that are known so far. */
final class ImportSpace {

    private static final int WORD_KEY_CHARS = 100;
    private static final int TASK_KEY_CHARS = 1200;

    private final LegacyContext context;
    private final UUID batchId;
    private final EmotionImportStore emotions;
    private final Map<String, TaskImportStore.Known> tasks;
    private final Map<String, TaskImportStore.Known> jobs;
    private final Set<TaskImportStore.Membership> memberships;
    private final Map<String, UUID> words;

    ImportSpace(LegacyContext context, UUID batchId, ImportStores stores) {
        this.context = context;
        this.batchId = batchId;
        this.emotions = stores.emotions();
        this.tasks = stores.tasks().tasksByLegacyId();
        this.jobs = stores.tasks().jobsByLegacyId();
        this.memberships = stores.tasks().memberships();
        this.words = emotions.vocabulary();
    }

    LegacyContext context() {
        return context;
    }

    UUID batchId() {
        return batchId;
    }

    RowOrigin origin() {
        return RowOrigin.imported(batchId);
    }

    Map<String, TaskImportStore.Known> tasks() {
        return tasks;
    }

    /** The task with this name; of several the one with the first id, so that each run finds the same. */
    TaskImportStore.@Nullable Known taskNamed(String name) {
        String key = NameKey.of(name, TASK_KEY_CHARS);
        return tasks.entrySet().stream()
                .filter(task ->
                        NameKey.of(task.getValue().name(), TASK_KEY_CHARS).equals(key))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    Map<String, TaskImportStore.Known> jobs() {
        return jobs;
    }

    Set<TaskImportStore.Membership> memberships() {
        return memberships;
    }

    static String wordKey(String word) {
        return NameKey.of(word, WORD_KEY_CHARS);
    }

    boolean knowsWord(String key) {
        return words.containsKey(key);
    }

    /** Adds the words that are not there; the first spelling wins. */
    void ensureWords(Collection<String> wanted) {
        Map<UUID, String> missing = new LinkedHashMap<>();
        for (String word : wanted) {
            String key = wordKey(word);
            if (!key.isEmpty() && !words.containsKey(key)) {
                UUID id = Ids.next();
                words.put(key, id);
                missing.put(id, word);
            }
        }
        if (!missing.isEmpty()) {
            emotions.insert(missing, origin(), context.importedAt());
        }
    }

    /** The id of a word that was ensured. */
    UUID wordId(String word) {
        return Objects.requireNonNull(words.get(wordKey(word)), "a word that was not ensured");
    }
}
