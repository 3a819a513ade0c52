package app.taskaversion.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A questionnaire in one version.
 *
 * @param version from 1; a change of what is asked is a new version. One that was begun is gone on with in its own
 */
public record Questionnaire(QuestionnaireKind kind, int version, List<Part> parts) {

    /**
     * Questions that belong together.
     *
     * @param key message key of the heading below {@code survey.part}
     */
    public record Part(String key, List<Item> items) {

        public Part {
            items = List.copyOf(items);
        }

        static Part of(String key, Item... items) {
            return new Part(key, List.of(items));
        }
    }

    /** @throws IllegalArgumentException if a question is in it twice */
    public Questionnaire {
        parts = List.copyOf(parts);
        Set<String> keys = new HashSet<>();
        for (Part part : parts) {
            for (Item item : part.items()) {
                if (!keys.add(item.key())) {
                    throw new IllegalArgumentException(item.key() + " is asked twice");
                }
            }
        }
    }

    /** All questions in their order. */
    public List<Item> items() {
        return parts.stream().flatMap(part -> part.items().stream()).toList();
    }

    /** Empty if it does not ask that. */
    public Optional<Item> item(String key) {
        return items().stream().filter(item -> item.key().equals(key)).findFirst();
    }
}
