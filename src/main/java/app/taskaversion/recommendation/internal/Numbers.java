package app.taskaversion.recommendation.internal;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The numbers of a JSON object by their names. */
record Numbers(Map<String, Double> byName) {

    static final Numbers NONE = new Numbers(Map.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @throws tools.jackson.core.JacksonException if it is no JSON */
    static Numbers read(String json) {
        if (json.isBlank()) {
            return NONE;
        }
        Map<String, Double> numbers = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : JSON.readTree(json).properties()) {
            if (field.getValue().isNumber()) {
                numbers.put(field.getKey(), field.getValue().asDouble());
            }
        }
        return new Numbers(numbers);
    }

    /** NaN if there is none. */
    double get(String name) {
        return byName.getOrDefault(name, Double.NaN);
    }
}
