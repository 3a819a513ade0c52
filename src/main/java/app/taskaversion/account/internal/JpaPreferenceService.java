package app.taskaversion.account.internal;

import app.taskaversion.account.Appearance;
import app.taskaversion.account.DetailLevel;
import app.taskaversion.account.Language;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.Preferences;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.platform.time.DayBoundary;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
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
                LocalTime.of(
                        number(
                                all.get(PreferenceKey.DAY_START.key()),
                                Preferences.DAY_START_MAX,
                                DayBoundary.DEFAULT_DAY_START.getHour()),
                        0),
                !"false".equals(all.get(PreferenceKey.ENERGY_QUESTION.key())),
                number(
                        all.get(PreferenceKey.PROMPT_BUDGET.key()),
                        Preferences.PROMPT_BUDGET_MAX,
                        Preferences.PROMPT_BUDGET_DEFAULT),
                "true".equals(all.get(PreferenceKey.REDUCED_MOTION.key())),
                choice(Language.class, all.get(PreferenceKey.LANGUAGE.key()), Language.BROWSER),
                !"false".equals(all.get(PreferenceKey.SINGLE_KEYS.key())),
                "true".equals(all.get(PreferenceKey.NO_RUSH.key())),
                "true".equals(all.get(PreferenceKey.LARGER_TEXT.key())),
                "true".equals(all.get(PreferenceKey.MORE_SPACE.key())),
                "true".equals(all.get(PreferenceKey.LEFT_HANDED.key())),
                hours(all.get(PreferenceKey.WEEKLY_HOURS.key())));
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

    /** From 0 to the most; anything else is as if never chosen. */
    private static int number(@Nullable String text, int most, int otherwise) {
        if (text == null || !text.matches("[0-9]{1,2}")) {
            return otherwise;
        }
        int value = Integer.parseInt(text);
        return value <= most ? value : otherwise;
    }

    /** Above 0, at most what a week has; anything else is no goal. */
    private static @Nullable Double hours(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
            return null;
        }
        double hours = Double.parseDouble(text);
        return hours > 0 && hours <= Preferences.WEEKLY_HOURS_MAX ? hours : null;
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
