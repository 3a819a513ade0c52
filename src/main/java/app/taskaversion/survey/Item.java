package app.taskaversion.survey;

import app.taskaversion.platform.error.LimitExceeded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One question in one wording. The words are in the message bundle under {@link #textKey}; a change of the words or of the
 * choices is a new version, so that an answer is always shown beside what was asked.
 *
 * @param key what is asked, the same in all versions; letters, digits and underscores
 * @param version of the wording, from 1
 * @param group which of the two maps of a sent questionnaire takes its answer
 * @param options what can be chosen, in the order in which it is shown; empty for a scale and for words
 * @param other whether something else can be chosen, in the person's own words
 * @param most how many options can be chosen at once; 0 for any number
 * @param distress options that call for help now rather than for a figure
 */
public record Item(
        String key,
        int version,
        Form form,
        Group group,
        List<String> options,
        boolean other,
        int most,
        Set<String> distress) {

    /** The option for something that is not among the others. */
    public static final String OTHER = "other";

    /** The highest point of a scale; the lowest is 0. */
    public static final int SCALE_MAX = 100;

    /** How it is answered. */
    public enum Form {
        /** One of a few chips. */
        ONE,
        /** Any of a few chips. */
        SEVERAL,
        /** Five chips from none to very much, worth 0–100; see {@code RatingChips}. */
        SCALE,
        /** A few words. */
        WORDS
    }

    /** The two maps that the seed names. */
    public enum Group {
        INDICATORS,
        CHALLENGES
    }

    public Item {
        options = List.copyOf(options);
        distress = Set.copyOf(distress);
    }

    static Item scale(String key, int version, Group group) {
        return new Item(key, version, Form.SCALE, group, List.of(), false, 0, Set.of());
    }

    static Item words(String key, int version, Group group) {
        return new Item(key, version, Form.WORDS, group, List.of(), false, 0, Set.of());
    }

    static Item one(String key, int version, Group group, String... options) {
        return new Item(key, version, Form.ONE, group, List.of(options), false, 1, Set.of());
    }

    static Item several(String key, int version, Group group, String... options) {
        return new Item(key, version, Form.SEVERAL, group, List.of(options), false, 0, Set.of());
    }

    Item orOther() {
        return new Item(key, version, form, group, options, true, most, distress);
    }

    Item atMost(int number) {
        return new Item(key, version, form, group, options, other, number, distress);
    }

    Item leadingToHelp(String... some) {
        return new Item(key, version, form, group, options, other, most, Set.of(some));
    }

    /** What can be chosen, something else at the end. */
    public List<String> choices() {
        return other
                ? java.util.stream.Stream.concat(options.stream(), java.util.stream.Stream.of(OTHER))
                        .toList()
                : options;
    }

    /** The message key of the question; those of its options follow below it. */
    public String textKey() {
        return "survey.item." + key + "." + version;
    }

    /** The message key of a choice. */
    public String optionKey(String option) {
        return option.equals(OTHER) ? "survey.other" : textKey() + "." + option;
    }

    /** Whether an answer calls for help now. Nothing is concluded from it but that the help page is shown. */
    public boolean callsForHelp(Answer answer) {
        return answer.options().stream().anyMatch(distress::contains);
    }

    /**
     * Whether an answer fits the question; an empty one always does.
     *
     * @throws LimitExceeded if more is chosen than there may be
     * @throws IllegalArgumentException if it is an answer to another kind of question: no screen of ours offers that
     */
    public void check(Answer answer) {
        boolean fits = switch (form) {
            case SCALE -> answer.options().isEmpty() && answer.words() == null;
            case WORDS -> answer.options().isEmpty() && answer.scale() == null;
            case ONE, SEVERAL ->
                answer.scale() == null
                        && new HashSet<>(choices()).containsAll(answer.options())
                        && (answer.words() == null || answer.options().contains(OTHER));
        };
        if (!fits || (form == Form.ONE && answer.options().size() > 1)) {
            throw new IllegalArgumentException("That is no answer to " + key);
        }
        if (most > 0 && answer.options().size() > most) {
            throw new LimitExceeded("survey.limit.choices", most);
        }
    }
}
