package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyCellTest {

    @ParameterizedTest
    @CsvSource({"15,15", "15.0,15", "-2.75,-2.75", "' 60.0 ',60", "1e2,100", "+3,3", ".5,0.5", "'0,25',0.25", "0,0"})
    void numbersAreReadInEveryFormThatSpreadsheetsWrite(String cell, double expected) {
        assertThat(LegacyCell.number(cell)).isEqualTo(Reading.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", "None", "<NA>", "#N/A", " "})
    void pandasTokensAreNothingInNumberDateAndFlagColumns(String cell) {
        assertThat(LegacyCell.number(cell)).isEqualTo(Reading.absent());
        assertThat(LegacyCell.integer(cell)).isEqualTo(Reading.absent());
        assertThat(LegacyCell.flag(cell)).isEqualTo(Reading.absent());
        assertThat(LegacyCell.stamp(cell)).isEqualTo(Reading.absent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "null", "NA", " "})
    void aTextMayBeCalledNone(String cell) {
        assertThat(LegacyCell.text(cell)).isEqualTo(cell);
        assertThat(LegacyCell.text("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "inf", "-inf", "Infinity", "1e999", "12px", "0x10", "1d", "--1", "1.2.3"})
    void whatIsNoFiniteNumberIsUnreadable(String cell) {
        assertThat(LegacyCell.number(cell)).isEqualTo(Reading.unreadable());
    }

    @ParameterizedTest
    @CsvSource({"15.0,15,false", "2.5,3,true", "-2.5,-3,true", "7,7,false"})
    void wholeNumbersAreRoundedAndTheFractionIsSeen(String cell, int expected, boolean fraction) {
        assertThat(LegacyCell.integer(cell)).isEqualTo(Reading.of(expected));
        assertThat(LegacyCell.hasFraction(cell)).isEqualTo(fraction);
    }

    @Test
    void aWholeNumberThatFitsNowhereIsUnreadable() {
        assertThat(LegacyCell.integer("99999999999")).isEqualTo(Reading.unreadable());
    }

    @ParameterizedTest
    @CsvSource({"True,true", "TRUE,true", "1,true", "1.0,true", "yes,true", "False,false", "0.0,false", "No,false"})
    void flagsAreReadInEveryForm(String cell, boolean expected) {
        assertThat(LegacyCell.flag(cell)).isEqualTo(Reading.of(expected));
    }

    @Test
    void anotherWordIsNoFlag() {
        assertThat(LegacyCell.flag("maybe")).isEqualTo(Reading.unreadable());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-24 10:00,2025-11-24T10:00,MINUTE",
        "2025-11-24T10:00,2025-11-24T10:00,MINUTE",
        "2025-11-24 10:00:31,2025-11-24T10:00:31,SECOND",
        "2025-11-24 10:00:31.123456,2025-11-24T10:00:31.123456,SECOND",
        "2025-11-24,2025-11-24T00:00,DAY",
        "11/24/2025 7:05,2025-11-24T07:05,MINUTE",
        "11/24/2025 7:05:09 PM,2025-11-24T19:05:09,SECOND",
        "11/24/2025 12:05 AM,2025-11-24T00:05,MINUTE",
        "24.11.2025 19:05,2025-11-24T19:05,MINUTE"
    })
    void timesAreReadAsWallClockWithTheirPrecision(String cell, LocalDateTime local, LegacyStamp.Precision precision) {
        assertThat(LegacyCell.stamp(cell)).isEqualTo(Reading.of(new LegacyStamp(local, null, precision)));
    }

    @Test
    void aNamedOffsetIsKept() {
        LegacyStamp zulu = LegacyCell.stamp("2025-11-24T10:00:00Z").value();
        LegacyStamp paris = LegacyCell.stamp("2025-11-24 10:00:00+01:00").value();
        assertThat(zulu).extracting(LegacyStamp::offset).isEqualTo(ZoneOffset.UTC);
        assertThat(paris).extracting(LegacyStamp::offset).isEqualTo(ZoneOffset.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2025-13-01 10:00", "2025-02-30", "24/11/2025 10:00", "45618.5", "10:00"})
    void whatIsNoDateIsUnreadable(String cell) {
        assertThat(LegacyCell.stamp(cell)).isEqualTo(Reading.unreadable());
    }
}
