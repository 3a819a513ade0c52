package app.taskaversion.recommendation.internal;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Wishes;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps with the person's settings how they want to be advised. */
@Component
class StoredChoice {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PreferenceService preferences;

    StoredChoice(PreferenceService preferences) {
        this.preferences = preferences;
    }

    /** As it is stored; whatever is absent does not matter to the person. */
    private record Stored(
            @Nullable String mode,
            @Nullable Double minutes,
            @Nullable List<String> kinds,
            @Nullable String category,
            @Nullable String place,
            @Nullable Boolean rulesOnly) {}

    AdviceChoice get() {
        return preferences.find(PreferenceKey.ADVICE).map(StoredChoice::read).orElse(AdviceChoice.NONE);
    }

    void set(AdviceChoice choice) {
        if (choice.equals(AdviceChoice.NONE)) {
            preferences.remove(PreferenceKey.ADVICE);
            return;
        }
        Mode mode = choice.mode();
        Wishes wishes = choice.wishes();
        preferences.set(
                PreferenceKey.ADVICE,
                JSON.writeValueAsString(new Stored(
                        mode == null ? null : mode.key(),
                        Double.isNaN(wishes.atMostMinutes()) ? null : (Double) wishes.atMostMinutes(),
                        wishes.kinds().stream().map(Enum::name).sorted().toList(),
                        wishes.category(),
                        wishes.place(),
                        choice.rulesOnly() ? true : null)));
    }

    /** What we do not understand is as if it was never chosen. */
    private static AdviceChoice read(String text) {
        try {
            Stored stored = JSON.readValue(text, Stored.class);
            return new AdviceChoice(
                    Arrays.stream(Mode.values())
                            .filter(mode -> mode.key().equals(stored.mode()))
                            .findFirst()
                            .orElse(null),
                    new Wishes(
                            stored.minutes() == null || stored.minutes() <= 0 ? Double.NaN : stored.minutes(),
                            kinds(stored.kinds()),
                            stored.category() == null ? "" : stored.category(),
                            stored.place() == null ? "" : stored.place()),
                    Boolean.TRUE.equals(stored.rulesOnly()));
        } catch (JacksonException e) {
            return AdviceChoice.NONE;
        }
    }

    private static Set<Kind> kinds(@Nullable List<String> names) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (names != null) {
            Arrays.stream(Kind.values())
                    .filter(kind -> names.contains(kind.name()))
                    .forEach(kinds::add);
        }
        return kinds;
    }
}
