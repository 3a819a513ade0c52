package app.taskaversion.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers and days as each language writes them. */
class GermanWordsTest {

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void numbersFollowThePage() {
        speak(Locale.ENGLISH);
        assertThat(NumberWords.plain(44_154.9)).isEqualTo("44,154.9");
        assertThat(NumberWords.fixed(2.25, 1)).isEqualTo("2.3");
        speak(Locale.GERMAN);
        assertThat(NumberWords.plain(44_154.9)).isEqualTo("44.154,9");
        assertThat(NumberWords.plain(45)).isEqualTo("45");
        assertThat(NumberWords.fixed(2.25, 1)).isEqualTo("2,3");
        assertThat(NumberWords.signed(-0.5, 2)).isEqualTo("-0,50");
        assertThat(NumberWords.grouped(1234, 0)).isEqualTo("1.234");
    }

    @Test
    void daysFollowThePage() {
        LocalDate day = LocalDate.of(2026, 5, 3);
        speak(Locale.UK);
        assertThat(DateWords.dayOfYear(day)).isEqualTo("3 May 2026");
        speak(Locale.GERMANY);
        assertThat(DateWords.day(day)).isEqualTo("3. Mai");
        assertThat(DateWords.dayOfYear(day)).isEqualTo("3. Mai 2026");
    }

    @Test
    void aPickedDayIsNamedInTheLanguageOfThePage() {
        speak(Locale.GERMAN);
        DatePickerI18n words = PickerWords.of(UI.getCurrent());
        assertThat(words.getMonthNames()).hasSize(12).startsWith("Januar");
        assertThat(words.getWeekdays()).hasSize(7).startsWith("Sonntag", "Montag");
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
    }

    private static void speak(Locale locale) {
        UI.getCurrent().setLocale(locale);
    }
}
