package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reasons as they are kept with what was shown: {@code {"why": [{"is": "Finished", "finished": 4, "attempts": 5}]}}. They
 * are said again as they were said first, also when the figures behind them have moved.
 */
final class ReasonBook {

    private static final String ALL = "why";
    private static final String KIND = "is";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    @SuppressWarnings("unchecked") // what is permitted to be a reason is one
    private static final Map<String, Class<? extends Why>> KINDS = Arrays.stream(Why.class.getPermittedSubclasses())
            .map(kind -> (Class<? extends Why>) kind)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private ReasonBook() {}

    static Map<String, Object> write(List<Why> reasons) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Why why : reasons) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put(KIND, why.getClass().getSimpleName());
            one.putAll(JSON.convertValue(why, FIELDS));
            all.add(one);
        }
        return Map.of(ALL, all);
    }

    /** What this version does not know is left out. */
    static List<Why> read(@Nullable String stored) {
        if (stored == null) {
            return List.of();
        }
        List<Why> reasons = new ArrayList<>();
        try {
            for (JsonNode one : JSON.readTree(stored).path(ALL)) {
                Class<? extends Why> kind = KINDS.get(one.path(KIND).asString(""));
                if (kind != null) {
                    reasons.add(JSON.readerFor(kind)
                            .without(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(one));
                }
            }
        } catch (JacksonException e) {
            return List.of();
        }
        return reasons;
    }
}
