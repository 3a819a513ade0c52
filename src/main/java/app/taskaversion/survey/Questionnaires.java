package app.taskaversion.survey;

import app.taskaversion.survey.Item.Group;
import app.taskaversion.survey.Questionnaire.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All versions of all questionnaires. Older versions stay: answers are shown beside the words that they were given to, and
 * what was begun is finished in its version.
 *
 * <p>The questions are our own: no public scale is in here, as none has been cleared for shipping. There is no
 * question about diagnoses or medication, and no question has to be answered. (product §3.4, §5.2)
 */
public final class Questionnaires {

    private static final Item TENSION = Item.scale("tension", 1, Group.INDICATORS);
    private static final Item LOW_MOOD = Item.scale("low_mood", 1, Group.INDICATORS);
    private static final Item SLEEP = Item.scale("sleep", 1, Group.INDICATORS);
    private static final Item ENERGY = Item.scale("energy", 1, Group.INDICATORS);
    private static final Item OVERWHELM = Item.scale("overwhelm", 1, Group.INDICATORS);
    private static final Item FOCUS = Item.scale("focus", 1, Group.INDICATORS);
    private static final Item POSTPONING = Item.scale("postponing", 1, Group.CHALLENGES);

    /** Two of its answers show where help is; it is kept like any other and counted nowhere. */
    private static final Item SAFE =
            Item.one("safe", 1, Group.INDICATORS, "yes", "unsure", "no").leadingToHelp("unsure", "no");

    private static final Questionnaires SHIPPED = new Questionnaires(List.of(
            new Questionnaire(
                    QuestionnaireKind.WEEKLY,
                    1,
                    List.of(Part.of(
                            "week",
                            Item.scale("week_good", 1, Group.INDICATORS),
                            Item.scale("pressure", 1, Group.INDICATORS),
                            Item.several(
                                    "week_about",
                                    1,
                                    Group.INDICATORS,
                                    "work",
                                    "home",
                                    "people",
                                    "health",
                                    "money",
                                    "rest")))),
            new Questionnaire(
                    QuestionnaireKind.PERIODIC,
                    1,
                    List.of(
                            Part.of("lately", ENERGY, SLEEP, TENSION, OVERWHELM, FOCUS, POSTPONING),
                            Part.of("now", SAFE))),
            new Questionnaire(
                    QuestionnaireKind.INDICATORS,
                    1,
                    List.of(
                            Part.of("lately", TENSION, LOW_MOOD, SLEEP, ENERGY, OVERWHELM, FOCUS),
                            Part.of(
                                    "heavy",
                                    Item.several(
                                                    "struggles",
                                                    1,
                                                    Group.INDICATORS,
                                                    "too_much",
                                                    "putting_off",
                                                    "doubt",
                                                    "drive",
                                                    "time",
                                                    "attention",
                                                    "worry",
                                                    "perfect",
                                                    "worn_out")
                                            .orOther()),
                            Part.of("now", SAFE))),
            new Questionnaire(
                    QuestionnaireKind.CHALLENGES,
                    1,
                    List.of(
                            Part.of(
                                    "way",
                                    Item.several(
                                                    "in_the_way",
                                                    1,
                                                    Group.CHALLENGES,
                                                    "too_big",
                                                    "unclear",
                                                    "badly",
                                                    "dull",
                                                    "tired",
                                                    "pulled_away",
                                                    "no_time",
                                                    "feeling")
                                            .orOther()
                                            .atMost(3),
                                    POSTPONING,
                                    Item.several(
                                                    "stress",
                                                    1,
                                                    Group.CHALLENGES,
                                                    "deadlines",
                                                    "calls",
                                                    "conflict",
                                                    "money",
                                                    "noise",
                                                    "changes",
                                                    "waiting",
                                                    "health")
                                            .orOther()),
                            Part.of(
                                    "helps",
                                    Item.words("helped", 1, Group.CHALLENGES),
                                    Item.words("relief_when", 1, Group.CHALLENGES)))),
            new Questionnaire(
                    QuestionnaireKind.ONBOARDING,
                    1,
                    List.of(Part.of(
                            "first",
                            Item.several(
                                            "hard_to_begin",
                                            1,
                                            Group.CHALLENGES,
                                            "too_big",
                                            "unclear",
                                            "badly",
                                            "dull",
                                            "full_head",
                                            "no_time",
                                            "tired",
                                            "too_many")
                                    .orOther(),
                            POSTPONING,
                            Item.several(
                                    "energy_when", 1, Group.INDICATORS, "morning", "noon", "evening", "varies"))))));

    private final List<Questionnaire> all;

    /** @throws IllegalArgumentException if a kind has one version twice */
    Questionnaires(List<Questionnaire> all) {
        this.all = List.copyOf(all);
        long different = all.stream()
                .map(one -> one.kind() + " " + one.version())
                .distinct()
                .count();
        if (different != all.size()) {
            throw new IllegalArgumentException("One version of a questionnaire is there twice");
        }
    }

    public static Questionnaires shipped() {
        return SHIPPED;
    }

    /** The newest version, in which one is begun. */
    public Questionnaire current(QuestionnaireKind kind) {
        return versions(kind)
                .max(Comparator.comparingInt(Questionnaire::version))
                .orElseThrow();
    }

    /** Empty if there never was such a version here: it came with an export of a newer one. */
    public Optional<Questionnaire> find(QuestionnaireKind kind, int version) {
        return versions(kind).filter(one -> one.version() == version).findFirst();
    }

    /** A question in the wording of then; empty for one that is not ours. */
    public Optional<Item> item(String key, int version) {
        return items().filter(item -> item.key().equals(key) && item.version() == version)
                .findFirst();
    }

    /** Every question in every wording, each once. */
    public Stream<Item> items() {
        return all.stream().flatMap(one -> one.items().stream()).distinct();
    }

    private Stream<Questionnaire> versions(QuestionnaireKind kind) {
        return all.stream().filter(one -> one.kind() == kind);
    }
}
