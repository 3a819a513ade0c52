package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.ImportRule;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row by column name and writes down what could not be read. */
final class CellReader {

    private final SourceRow row;
    private final Findings findings;

    CellReader(SourceRow row, Findings findings) {
        this.row = row;
        this.findings = findings;
        if (row.cells().size() < row.header().size()) {
            findings.add(ImportRule.ROW_SHORT, "");
        }
        if (row.raw().indexOf('\uFFFD') >= 0) {
            findings.add(ImportRule.TEXT_DAMAGED, "");
        }
    }

    Findings findings() {
        return findings;
    }

    @Nullable
    String text(String column) {
        return LegacyCell.text(row.cell(column));
    }

    /** A text without blanks around it; absent if nothing is left. */
    @Nullable
    String word(String column) {
        String text = row.cell(column).strip();
        return text.isEmpty() ? null : text;
    }

    @Nullable
    Double number(String column) {
        return read(LegacyCell.number(row.cell(column)), ImportRule.NUMBER_UNREADABLE, column);
    }

    /** A quantity that cannot be below zero. */
    @Nullable
    Double amount(String column) {
        Double value = number(column);
        if (value != null && value < 0) {
            findings.add(ImportRule.RATING_NEGATIVE, column);
            return null;
        }
        return value;
    }

    @Nullable
    Integer integer(String column) {
        if (LegacyCell.hasFraction(row.cell(column))) {
            findings.add(ImportRule.NUMBER_ROUNDED, column);
        }
        return read(LegacyCell.integer(row.cell(column)), ImportRule.NUMBER_UNREADABLE, column);
    }

    boolean flag(String column) {
        Boolean value = read(LegacyCell.flag(row.cell(column)), ImportRule.FLAG_UNREADABLE, column);
        return value != null && value;
    }

    @Nullable
    LegacyStamp stamp(String column) {
        return read(LegacyCell.stamp(row.cell(column)), ImportRule.TIME_UNREADABLE, column);
    }

    private <T> @Nullable T read(Reading<T> reading, ImportRule rule, String column) {
        if (!reading.readable()) {
            findings.add(rule, column);
        }
        return reading.value();
    }
}
