package app.taskaversion.task;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.task.QuickAddPart.Cue;
import app.taskaversion.task.QuickAddPart.Dread;
import app.taskaversion.task.QuickAddPart.Due;
import app.taskaversion.task.QuickAddPart.Estimate;
import app.taskaversion.task.QuickAddPart.Place;
import app.taskaversion.task.QuickAddPart.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickAddParserTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static QuickAdd parse(String line) {
        return QuickAddParser.parse(line, MONDAY);
    }

    @Test
    void everySignOfTheExampleIsUnderstood() {
        QuickAdd add = parse("Call dentist ~15m !4 @home fri if coffee");
        assertThat(add.name()).isEqualTo("Call dentist");
        assertThat(add.parts())
                .containsExactly(
                        new Estimate(new Span(13, 17, "~15m"), 15),
                        new Dread(new Span(18, 20, "!4"), 4),
                        new Place(new Span(21, 26, "@home"), "home"),
                        new Due(new Span(27, 30, "fri"), LocalDate.of(2026, 11, 27)),
                        new Cue(new Span(31, 40, "if coffee"), "coffee"));
    }

    @ParameterizedTest
    @CsvSource({
        "~15m,15",
        "~90,90",
        "~1h,60",
        "~1h30,90",
        "~1h30m,90",
        "~1H5MIN,65",
        "~45min,45",
        "~1.5h,90",
        "'~0,25h',15",
        "~10080,10080"
    })
    void minutesAreRead(String word, double minutes) {
        assertThat(parse("x " + word).find(Estimate.class)).get().satisfies(part -> {
            assertThat(part.minutes()).isEqualTo(minutes);
            assertThat(part.span().text()).isEqualTo(word);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~",
                "~0",
                "~0h",
                "~m",
                "~15x",
                "~-5",
                "15m",
                "~99999",
                "~1h30x",
                "!",
                "!0",
                "!6",
                "!9",
                "!44",
                "!4!",
                "4!",
                "@",
                "@@home",
                "@-",
                "a@b.de",
                "23.12",
                "31.02.",
                "2026-11-22",
                "2026-13-01",
                "00.00.",
                "sunscreen",
                "friday's",
                "if",
                "@home,"
            })
    void whatIsNotCertainStaysInTheName(String word) {
        QuickAdd add = parse("Buy " + word);
        assertThat(add.parts()).isEmpty();
        assertThat(add.name()).isEqualTo("Buy " + word);
    }

    @ParameterizedTest
    @CsvSource({
        "today,2026-11-23",
        "Tomorrow,2026-11-24",
        "mon,2026-11-30",
        "tue,2026-11-24",
        "FRIDAY,2026-11-27",
        "sun,2026-11-29",
        "weekend,2026-11-28",
        "2026-11-23,2026-11-23",
        "2027-01-05,2027-01-05",
        "23.12.,2026-12-23",
        "23.11.,2026-11-23",
        "1.3.,2027-03-01",
        "29.2.,2028-02-29",
        "05.06.2027,2027-06-05"
    })
    void daysAreRead(String word, LocalDate day) {
        assertThat(parse("Write letter " + word).find(Due.class))
                .get()
                .satisfies(part -> assertThat(part.day()).isEqualTo(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27,2026-11-28", "2026-11-28,2026-11-28", "2026-11-29,2026-11-29"})
    void theWeekendIsTheComingOneOrThisOne(LocalDate today, LocalDate day) {
        assertThat(QuickAddParser.parse("Tidy weekend", today).find(Due.class))
                .get()
                .satisfies(part -> assertThat(part.day()).isEqualTo(day));
    }

    @Test
    void aLeadingWordGoesWithItsDay() {
        QuickAdd add = parse("Send letter by friday ~5m");
        assertThat(add.name()).isEqualTo("Send letter");
        assertThat(add.find(Due.class))
                .get()
                .satisfies(part -> assertThat(part.span().text()).isEqualTo("by friday"));
    }

    @Test
    void aWeekdayInsideANameIsAWordOfIt() {
        assertThat(parse("Prepare Friday meeting").name()).isEqualTo("Prepare Friday meeting");
        assertThat(parse("Buy sun cream ~5m").name()).isEqualTo("Buy sun cream");
        assertThat(parse("Call mum tomorrow about it").name()).isEqualTo("Call mum about it");
    }

    @Test
    void nextFridayIsLeftAloneBecausePeopleMeanDifferentDays() {
        assertThat(parse("Call mum next friday").parts()).isEmpty();
    }

    @Test
    void theFirstOfAKindCounts() {
        QuickAdd add = parse("Sort ~5m mail ~9m today tomorrow !2 !3");
        assertThat(add.name()).isEqualTo("Sort mail ~9m tomorrow !3");
        assertThat(add.find(Estimate.class).orElseThrow().minutes()).isEqualTo(5);
        assertThat(add.find(Due.class).orElseThrow().day()).isEqualTo(MONDAY);
    }

    @Test
    void aCueReachesToTheNextSign() {
        QuickAdd add = parse("Stretch if I sit  down ~5m today");
        assertThat(add.find(Cue.class).orElseThrow().cue()).isEqualTo("I sit  down");
        assertThat(add.find(Due.class).orElseThrow().day()).isEqualTo(MONDAY);
        assertThat(add.name()).isEqualTo("Stretch");
    }

    @Test
    void aQuestionIsNotACue() {
        assertThat(parse("Find out if the shop is open").parts()).isEmpty();
        assertThat(parse("Check if it rains").parts()).isEmpty();
        assertThat(parse("Check if it rains if coffee")
                        .find(Cue.class)
                        .orElseThrow()
                        .cue())
                .isEqualTo("coffee");
        assertThat(parse("if coffee").name()).isEqualTo("if coffee");
        assertThat(parse("Read " + "if " + "x".repeat(201)).parts()).isEmpty();
    }

    @Test
    void thereIsAlwaysAName() {
        assertThat(parse("~15m !4").name()).isEqualTo("~15m !4");
        assertThat(parse("tomorrow").parts()).isEmpty();
        assertThat(parse("  ").name()).isEmpty();
        assertThat(parse("").name()).isEmpty();
    }

    @Test
    void aRemovedChipPutsItsWordsBackWhereTheyStood() {
        QuickAdd add = parse("Call ~15m dentist !4 by friday");
        QuickAdd without = add.without(add.find(Estimate.class).orElseThrow());
        assertThat(without.name()).isEqualTo("Call ~15m dentist");
        assertThat(without.parts()).hasSize(2);
        assertThat(without.without(without.find(Due.class).orElseThrow()).name())
                .isEqualTo("Call ~15m dentist by friday");
    }

    @Test
    void aKindThatIsSwitchedOffStaysInTheNameWhileTypingGoesOn() {
        QuickAdd add =
                QuickAddParser.parse("Call dentist ~15m !4 if coffee", MONDAY, Set.of(Estimate.class, Cue.class));
        assertThat(add.name()).isEqualTo("Call dentist ~15m if coffee");
        assertThat(add.find(Dread.class)).isPresent();
    }

    @Test
    void placesAreNotOnlyEnglish() {
        assertThat(parse("Lesen @Büro").find(Place.class).orElseThrow().place()).isEqualTo("Büro");
        assertThat(parse("x @2nd-floor").find(Place.class).orElseThrow().place())
                .isEqualTo("2nd-floor");
    }

    private static QuickAdd german(String line) {
        return QuickAddParser.parse(line, MONDAY, Set.of(), Locale.GERMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "Steuer heute,Steuer,2026-11-23",
        "Steuer morgen,Steuer,2026-11-24",
        "Übermorgen Steuer,Steuer,2026-11-25",
        "Steuer fr,Steuer,2026-11-27",
        "Steuer Do,Steuer,2026-11-26",
        "Steuer bis Freitag,Steuer,2026-11-27",
        "Oma anrufen am so,Oma anrufen,2026-11-29",
        "Putzen am Wochenende,Putzen,2026-11-28",
        "Steuer fri,Steuer,2026-11-27"
    })
    void germanDaysAreRead(String line, String name, LocalDate day) {
        assertThat(german(line).name()).isEqualTo(name);
        assertThat(german(line).find(Due.class)).get().extracting(Due::day).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mach es so",
                "Guten Morgen sagen",
                "Montag absagen bei Eva",
                "Steuer nächsten Freitag",
                "Bericht vom letzten Montag"
            })
    void wordsThatMayMeanSomethingElseStayInAGermanName(String line) {
        assertThat(german(line).name()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What to do", "Read up on mi", "Steuer heute", "Lesen wenn Ruhe"})
    void germanWordsAreNoneOnAnEnglishPage(String line) {
        assertThat(parse(line).name()).isEqualTo(line);
    }

    @Test
    void aGermanCueIsRead() {
        QuickAdd add = german("Paket wegbringen, wenn der Kaffee leer ist ~15m");
        assertThat(add.name()).isEqualTo("Paket wegbringen");
        assertThat(add.find(Cue.class)).get().extracting(Cue::cue).isEqualTo("der Kaffee leer ist");
        assertThat(german("Anrufen auch wenn es spät ist").find(Cue.class)).isEmpty();
        assertThat(german("Call Eva if coffee").find(Cue.class)).isPresent();
    }
}
