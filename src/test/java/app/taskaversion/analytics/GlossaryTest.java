package app.taskaversion.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure that a screen shows has an entry, and each entry's example is what its class computes. */
class GlossaryTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("i18n.messages");

    /** Blocks that are the frame of others, or explain each of their numbers themselves. */
    private static final Set<String> NO_FIGURE = Set.of("WordsBlock", "ClassicBlock");

    @ParameterizedTest
    @CsvSource({
        "WEEK, 3",
        "CHANGE, 15",
        "DREAD, 50",
        "RELIEF_SURPRISE, 25",
        "RELIEF, 50.5263",
        "TIME, 70.69",
        "STARTS, 9",
        "YEAR, 4",
        "CAPACITY, 85.71",
        "EMOTIONS, -40",
        "SUGGESTIONS, 72",
        "OTHER_WAYS, 12",
        "TURNS, 5",
        "LINKS, 1",
        "AVERSION, 50.5263",
        "HARD, 54.8803",
        "HOURS, 1.25",
        "HOURS_GOAL, 75",
        "SELF_CARE_DAYS, 2",
        "BRAVE, 70.3",
        "RHYTHM, 7",
        "LET_GO, 0",
        "RELIEF_TIME, 45",
        "CUES, 2",
        "DRIFT, 50",
        "WORTH, 30"
    })
    void theExampleIsWhatTheFiguresClassComputes(GlossaryEntry entry, double expected) {
        assertThat(entry.example()).isCloseTo(expected, within(0.01));
    }

    @ParameterizedTest
    @EnumSource
    void eachEntrySaysEverything(GlossaryEntry entry) {
        for (String part : List.of("title", "meaning", "unit", "n", "edge", "example")) {
            assertThat(WORDS.getString(entry.messageKey(part))).isNotBlank();
        }
        assertThat(WORDS.getString(entry.messageKey("example"))).contains("{0}");
        assertThat(WORDS.getString(entry.source().messageKey())).isNotBlank();
        assertThat(entry.version()).matches("[a-z]+-\\d+\\.\\d+");
        assertThat(entry.places()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachClassicNumberSaysEverything(ClassicNumber number) {
        for (String part : List.of("title", "meaning", "unit", "edge")) {
            assertThat(WORDS.getString(number.messageKey(part))).isNotBlank();
        }
        assertThat(number.example()).isFinite();
    }

    /** By hand from the formulas of metrics §2 and §4. */
    @ParameterizedTest
    @CsvSource({
        "WEEKLY_RELIEF, 550", // 70 × 60/60 + 60 × 480/60
        "RELIEF_POINTS, 24.88", // (70 − 50) × (2 − e^(−0.7 × 20/50))
        "AVERAGE_RELIEF, 65",
        "PRODUCTIVE_MINUTES, 60",
        "COMPLETION_RATE, 100",
        "LIFE_BALANCE, 100",
        "AVERSION, 10",
        "STRESS, 12" // (20 + 20 + 40 + 0 + 40)/5 of the hour, 0 of the night
    })
    void theExampleOfAClassicNumberIsTheFormulas(ClassicNumber number, double expected) {
        assertThat(number.example()).isCloseTo(expected, within(0.01));
    }

    @Test
    void everyFigureThatAScreenShowsHasAnEntry() {
        Set<String> shown = shown();
        assertThat(shown).contains("TimeBlock", "FeltBlock.DREAD", "FeltBlock.RELIEF", "WeekWords", "GoalLine");
        assertThat(without(shown)).isEmpty();
    }

    @Test
    void aFigureWithoutAnEntryIsSeen() {
        assertThat(without(Set.of("TimeBlock", "NewBlock"))).containsExactly("NewBlock");
    }

    private static Set<String> without(Set<String> shown) {
        Set<String> without = new TreeSet<>(shown);
        without.removeIf(place -> !GlossaryEntry.in(place).isEmpty());
        return without;
    }

    /** Blocks and lines of Look back, and what the summary on Now can show. */
    private static Set<String> shown() {
        Set<String> shown = new TreeSet<>();
        new ClassFileImporter()
                .importPath(Path.of("target/classes/app/taskaversion/analytics/ui")).stream()
                        .filter(type -> type.isTopLevelClass())
                        .map(type -> type.getSimpleName())
                        .filter(name -> name.matches(".+(Block|Line|Words)") && !name.equals("FigureWords"))
                        .filter(name -> !NO_FIGURE.contains(name))
                        .flatMap(name -> name.equals("FeltBlock")
                                ? Stream.of("FeltBlock.DREAD", "FeltBlock.RELIEF")
                                : Stream.of(name))
                        .forEach(shown::add);
        summary()
                .ifPresent(figures -> Arrays.stream(figures.getEnumConstants())
                        .forEach(figure -> shown.add(figures.getSimpleName() + "." + figure)));
        return shown;
    }

    private static Optional<Class<?>> summary() {
        try {
            return Optional.of(Class.forName("app.taskaversion.analytics.SummaryFigure"));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    @Test
    void eachGroupOfClassicNumbersHasSome() {
        Set<ClassicNumber.Group> groups = EnumSet.noneOf(ClassicNumber.Group.class);
        Arrays.stream(ClassicNumber.values()).forEach(number -> groups.add(number.group()));
        assertThat(groups).containsExactlyInAnyOrder(ClassicNumber.Group.values());
    }
}
