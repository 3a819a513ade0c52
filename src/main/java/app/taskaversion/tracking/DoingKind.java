package app.taskaversion.tracking;

import static app.taskaversion.tracking.InterventionStep.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of doing a task is, as far as its name tells: it decides which first steps are offered, and what "this kind of
 * task" means when the app says what helped before. Rules only, no service is asked. Pure.
 *
 * <p>Names are read word by word, in English and in German, in any case. The first kind with a word of the name wins, in
 * the order below; without any it is {@link #ANY}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists and sets are made here and never change
public enum DoingKind {
    CALL(
            List.of(CALL_NUMBER, CALL_SENTENCE, CALL_IN_HAND),
            "call calls phone ring dial appointment anrufen anruf telefonieren termin",
            "telefon telephon"),
    LETTER(
            List.of(LETTER_OPEN, LETTER_GREETING, LETTER_ONE_LINE),
            "letter letters mail mails email emails reply answer message inbox respond brief briefe antworten nachricht",
            "e-mail"),
    FORM(
            List.of(FORM_PUT_OUT, FORM_FIRST_FIELD, FORM_ONE_PAPER),
            "form forms tax taxes bill bills invoice insurance application bank papers paperwork steuer rechnung antrag"
                    + " versicherung unterlagen",
            "steuererkl formular"),
    READ(
            List.of(READ_OPEN, READ_ONE_PAGE, READ_PEN),
            "read study learn revise exam course lecture book lesen lernen buch",
            "prüfung"),
    TEXT(
            List.of(TEXT_OPEN, TEXT_BAD_SENTENCE, TEXT_HEADING),
            "write report essay thesis draft text slides presentation article blog schreiben bericht arbeit vortrag",
            "present"),
    OUT(
            List.of(OUT_SHOES, OUT_DOOR, OUT_LIST),
            "shop shopping groceries buy post bring fetch pick doctor dentist pharmacy einkaufen kaufen holen arzt"
                    + " zahnarzt",
            "supermarkt"),
    MOVE(
            List.of(MOVE_CLOTHES, MOVE_ONE, MOVE_MAT),
            "run running gym exercise yoga walk swim workout stretch sport laufen schwimmen spazieren",
            "exercis"),
    COOK(
            List.of(COOK_TAKE_OUT, COOK_WATER, COOK_BOARD),
            "cook cooking lunch dinner breakfast bake kochen backen",
            "cook"),
    TIDY(
            List.of(TIDY_ONE_THING, TIDY_ONE_CORNER, TIDY_BAG),
            "tidy clean cleaning clear dishes laundry kitchen bathroom room desk sort declutter vacuum wash aufräumen"
                    + " putzen wäsche küche bad zimmer sortieren",
            "aufräum"),
    /** The name does not tell. */
    ANY(List.of(ANY_PUT_OUT, ANY_TOUCH, ANY_NAME_FIRST), "", "");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final List<InterventionStep> firstSteps;
    private final Set<String> words;
    private final List<String> beginnings;

    DoingKind(List<InterventionStep> firstSteps, String words, String beginnings) {
        this.firstSteps = firstSteps;
        this.words = Set.copyOf(split(words));
        this.beginnings = split(beginnings);
    }

    private static List<String> split(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Three physical first steps, the one that is offered first leading. */
    public List<InterventionStep> firstSteps() {
        return firstSteps;
    }

    /** The kind of a task with this name. */
    public static DoingKind of(String name) {
        List<String> said = BETWEEN_WORDS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return Arrays.stream(values())
                .filter(kind -> said.stream().anyMatch(kind::has))
                .findFirst()
                .orElse(ANY);
    }

    private boolean has(String word) {
        return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }
}
