package app.taskaversion.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Which choices of "what gets in the way" stand first: those that what a person chose before points to. It is an order and
 * no answer: nothing is chosen by it, and nothing is kept of it. Pure. (product §3.4)
 */
public final class OwnReasons {

    /** The question whose choices are put in order. */
    public static final String QUESTION = "in_the_way";

    /** The question of the first visit that has mostly the same choices. */
    public static final String SISTER = "hard_to_begin";

    /** How many days of taps count; older ones may be about another time of life. */
    public static final int DAYS = 90;

    /** What somebody said about themselves counts as much as so many taps that only point to it. */
    public static final int SAID = 3;

    /** A way out of being stuck, as it is stored, and what it points to. */
    private static final Map<String, List<String>> WAYS = Map.ofEntries(
            Map.entry("SMALLER", List.of("too_big", "unclear")),
            Map.entry("FEELING", List.of("feeling", "badly")),
            Map.entry("PLACE", List.of("pulled_away")),
            Map.entry("COMPANY", List.of("pulled_away")),
            Map.entry("MUSIC", List.of("dull")),
            Map.entry("LATER", List.of("tired")));

    /** Why a suggestion was no good one, as it is stored, and what that points to. */
    private static final Map<String, List<String>> NOT_GOOD =
            Map.of("TOO_BIG", List.of("too_big"), "WRONG_TIME", List.of("no_time"));

    private OwnReasons() {}

    /** What a way out points to: its kind, or its step where the kind says too little. Nothing for an unknown word. */
    public static List<String> ofWay(String kind, String step) {
        return WAYS.getOrDefault(kind, WAYS.getOrDefault(step, List.of()));
    }

    /** What the reason against a suggestion points to; nothing for one that says nothing about the person. */
    public static List<String> ofDismissal(String reason) {
        return NOT_GOOD.getOrDefault(reason, List.of());
    }

    /**
     * The choices with the most pointers first. Those with as many stay in the order of the question, so that without any
     * nothing moves; "something else" is always the last.
     *
     * @param counts pointers by the key of a choice; without an entry for none. Other keys are passed over
     */
    public static List<String> order(Item item, Map<String, Integer> counts) {
        return item.choices().stream()
                .sorted(Comparator.comparingInt(choice -> -rank(choice, counts)))
                .toList();
    }

    private static int rank(String choice, Map<String, Integer> counts) {
        return choice.equals(Item.OTHER) ? -1 : counts.getOrDefault(choice, 0);
    }
}
