package app.taskaversion.transfer.internal;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.emotion.EmotionImportStore;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.RowOrigin;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.task.TaskImportStore;
import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.InstanceImportStore;
import app.taskaversion.transfer.DemoService;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDemoService implements DemoService {

    private final TaskImportStore tasks;
    private final InstanceImportStore instances;
    private final EmotionImportStore emotions;
    private final PreferenceService preferences;
    private final Messages messages;
    private final Clock clock;
    private final CurrentOwner currentOwner;
    private final ApplicationEventPublisher events;

    StoredDemoService(
            TaskImportStore tasks,
            InstanceImportStore instances,
            EmotionImportStore emotions,
            PreferenceService preferences,
            Messages messages,
            Clock clock,
            CurrentOwner currentOwner,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.instances = instances;
        this.emotions = emotions;
        this.preferences = preferences;
        this.messages = messages;
        this.clock = clock;
        this.currentOwner = currentOwner;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isLoaded() {
        return tasks.countDemo() > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean canLoad() {
        return tasks.isEmpty() && instances.isEmpty();
    }

    @Override
    public void load() {
        if (!tasks.isEmpty() || !instances.isEmpty()) {
            throw new Conflict("transfer.demo.not_empty");
        }
        Instant now = clock.instant();
        DemoHistory demo = DemoHistory.at(now, preferences.get().zone(), messages);
        tasks.insertTasks(demo.tasks(), RowOrigin.DEMO);
        Map<String, UUID> vocabulary = emotions.vocabulary();
        Map<UUID, String> missing = new LinkedHashMap<>();
        for (ImportedInstance instance : demo.instances()) {
            for (ImportedInstance.Feeling feeling : instance.feelings()) {
                vocabulary.computeIfAbsent(ImportSpace.wordKey(feeling.emotion()), key -> {
                    UUID id = Ids.next();
                    missing.put(id, feeling.emotion());
                    return id;
                });
            }
        }
        emotions.insert(missing, RowOrigin.DEMO, now);
        instances.insert(
                demo.instances(),
                word -> Objects.requireNonNull(vocabulary.get(ImportSpace.wordKey(word))),
                RowOrigin.DEMO);
        instances.computeTimeSinceLastCompletion();
        events.publishEvent(new OwnerChanged(currentOwner.get()));
    }

    @Override
    public void remove() {
        instances.removeDemo();
        tasks.removeDemo();
        emotions.removeDemo();
        events.publishEvent(new OwnerChanged(currentOwner.get()));
    }
}
