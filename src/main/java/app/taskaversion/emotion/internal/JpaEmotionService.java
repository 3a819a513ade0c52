package app.taskaversion.emotion.internal;

import app.taskaversion.emotion.EmotionId;
import app.taskaversion.emotion.EmotionRow;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.emotion.EmotionUndo;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.limit.TextLimit;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerChanged;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JpaEmotionService implements EmotionService {

    private static final TextLimit NAME = TextLimit.oneLine("emotion.name", 100);

    private final EmotionRepository emotions;
    private final EmotionUses uses;
    private final CurrentOwner currentOwner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JpaEmotionService(
            EmotionRepository emotions,
            EmotionUses uses,
            CurrentOwner currentOwner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.emotions = emotions;
        this.uses = uses;
        this.currentOwner = currentOwner;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EmotionRow> list() {
        return uses.list();
    }

    @Override
    public EmotionRow add(String name) {
        String checked = NAME.required(name);
        Optional<Emotion> same = emotions.findByNameKey(Emotion.keyOf(checked));
        if (same.filter(emotion -> !emotion.deleted()).isPresent()) {
            throw new Conflict("emotion.conflict.taken", checked);
        }
        return addOrRevive(same.orElse(null), checked);
    }

    @Override
    public EmotionRow findOrAdd(String name) {
        String checked = NAME.required(name);
        Optional<Emotion> same = emotions.findByNameKey(Emotion.keyOf(checked));
        return same.filter(emotion -> !emotion.deleted())
                .map(this::row)
                .orElseGet(() -> addOrRevive(same.orElse(null), checked));
    }

    private EmotionRow addOrRevive(@Nullable Emotion deleted, String name) {
        Emotion emotion = deleted;
        if (emotion == null) {
            emotion = emotions.save(new Emotion(name, Emotion.keyOf(name), clock.instant()));
        } else {
            emotion.revive(name);
        }
        try {
            emotions.flush();
        } catch (DataIntegrityViolationException e) {
            // Two tabs added the same word at the same moment.
            throw new Conflict("emotion.conflict.taken", name);
        }
        changed();
        return row(emotion);
    }

    private EmotionRow row(Emotion emotion) {
        return list().stream()
                .filter(row -> row.id().equals(emotion.emotionId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("emotion"));
    }

    @Override
    public EmotionUndo rename(EmotionId id, String name) {
        Emotion emotion = present(id);
        String before = emotion.name();
        EmotionId vacated = makeRoom(emotion, NAME.required(name));
        emotion.rename(NAME.required(name));
        emotions.flush();
        changed();
        return new EmotionUndo.Renamed(id, before, vacated);
    }

    /** A deleted word that has this name gives it up; one in use does not. */
    private @Nullable EmotionId makeRoom(Emotion emotion, String name) {
        Emotion other = emotions.findByNameKey(Emotion.keyOf(name))
                .filter(found -> !found.equals(emotion))
                .orElse(null);
        if (other == null) {
            return null;
        }
        if (!other.deleted()) {
            throw new Conflict("emotion.conflict.taken", name);
        }
        other.vacate();
        emotions.flush();
        return other.emotionId();
    }

    @Override
    public EmotionUndo merge(EmotionId from, EmotionId into) {
        if (from.equals(into)) {
            throw new Conflict("emotion.conflict.same");
        }
        Emotion source = present(from);
        EmotionUndo.Merged merged = uses.merge(from, present(into).emotionId());
        source.delete(clock.instant());
        emotions.flush();
        changed();
        return merged;
    }

    @Override
    public EmotionUndo delete(EmotionId id) {
        present(id).delete(clock.instant());
        emotions.flush();
        changed();
        return new EmotionUndo.Deleted(id);
    }

    @Override
    public void undo(EmotionUndo change) {
        switch (change) {
            case EmotionUndo.Deleted deleted -> restore(deleted.id());
            case EmotionUndo.Renamed renamed -> {
                EmotionUndo unused = rename(renamed.id(), renamed.nameBefore());
                if (renamed.vacated() != null) {
                    reclaim(renamed.vacated());
                }
            }
            case EmotionUndo.Merged merged -> {
                restore(merged.from());
                uses.unmerge(merged);
            }
        }
        changed();
    }

    private void restore(EmotionId id) {
        Emotion emotion = emotions.findById(id.value()).orElseThrow(() -> new NotFound("emotion"));
        EmotionId unused = makeRoom(emotion, emotion.name());
        emotion.restore();
        emotions.flush();
    }

    /** Only if nobody else took the name by now. */
    private void reclaim(EmotionId id) {
        emotions.findById(id.value())
                .filter(Emotion::deleted)
                .filter(emotion ->
                        emotions.findByNameKey(Emotion.keyOf(emotion.name())).isEmpty())
                .ifPresent(Emotion::reclaim);
        emotions.flush();
    }

    private Emotion present(EmotionId id) {
        return emotions.findById(id.value())
                .filter(emotion -> !emotion.deleted())
                .orElseThrow(() -> new NotFound("emotion"));
    }

    private void changed() {
        events.publishEvent(new OwnerChanged(currentOwner.get()));
    }
}
