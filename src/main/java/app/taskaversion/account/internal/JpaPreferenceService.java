package app.taskaversion.account.internal;

import app.taskaversion.account.Appearance;
import app.taskaversion.account.DetailLevel;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.Preferences;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerChanged;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JpaPreferenceService implements PreferenceService {

    private final UserPreferenceRepository preferences;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final CurrentOwner owner;

    JpaPreferenceService(
            UserPreferenceRepository preferences, Clock clock, ApplicationEventPublisher events, CurrentOwner owner) {
        this.preferences = preferences;
        this.clock = clock;
        this.events = events;
        this.owner = owner;
    }

    @Override
    @Transactional(readOnly = true)
    public Preferences get() {
        Map<String, String> all =
                preferences.findAll().stream().collect(Collectors.toMap(UserPreference::key, UserPreference::value));
        String chosen = all.get(PreferenceKey.TIME_ZONE.key());
        ZoneId zone = zone(chosen);
        boolean zoneChosen = zone != null;
        if (zone == null) {
            zone = zone(all.get(PreferenceKey.DETECTED_TIME_ZONE.key()));
        }
        return new Preferences(
                choice(DetailLevel.class, all.get(PreferenceKey.DETAIL_LEVEL.key()), DetailLevel.LIGHT),
                choice(Appearance.class, all.get(PreferenceKey.APPEARANCE.key()), Appearance.SYSTEM),
                zone == null ? ZoneOffset.UTC : zone,
                zoneChosen,
                !"false".equals(all.get(PreferenceKey.SINGLE_KEYS.key())),
                "true".equals(all.get(PreferenceKey.NO_RUSH.key())),
                "true".equals(all.get(PreferenceKey.LARGER_TEXT.key())),
                "true".equals(all.get(PreferenceKey.MORE_SPACE.key())),
                "true".equals(all.get(PreferenceKey.LEFT_HANDED.key())));
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        if (name == null || name.isBlank() || name.equals("auto")) {
            return null;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return null; // an imported or reported name that this Java does not know: as if never given
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> type, @Nullable String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(PreferenceKey key) {
        return preferences.findByPrefKey(key.key()).map(UserPreference::value);
    }

    @Override
    public void set(PreferenceKey key, String value) {
        preferences
                .findByPrefKey(key.key())
                .ifPresentOrElse(
                        found -> found.change(value, clock.instant()),
                        () -> preferences.save(new UserPreference(key.key(), value, clock.instant())));
        events.publishEvent(new OwnerChanged(owner.get()));
    }

    @Override
    public void remove(PreferenceKey key) {
        preferences.findByPrefKey(key.key()).ifPresent(preferences::delete);
        events.publishEvent(new OwnerChanged(owner.get()));
    }
}
