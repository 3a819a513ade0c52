package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.transfer.QuarantineReason;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegacyTableTest {

    private static final String HEADER = "task_id,name,notes\n";

    private static List<SourceRow> tasks(String text) {
        return Rows.read(LegacyFile.TASKS, text);
    }

    @Test
    void cellsAreFoundByNameInAnyOrder() {
        SourceRow row = tasks("notes, Name ,TASK_ID\nx,Cook,t1\n").get(0);
        assertThat(row.cell("task_id")).isEqualTo("t1");
        assertThat(row.cell("name")).isEqualTo("Cook");
        assertThat(row.cell("unknown")).isEmpty();
    }

    @Test
    void eachRowKeepsItsTextAndItsLine() {
        List<SourceRow> rows = tasks(HEADER + "t1,Cook,\"two\r\nlines, \"\"quoted\"\"\"\r\n\nt2,Run,\n");
        assertThat(rows).extracting(SourceRow::line).containsExactly(2L, 5L);
        assertThat(rows.get(0).raw()).isEqualTo("t1,Cook,\"two\r\nlines, \"\"quoted\"\"\"");
        assertThat(rows.get(0).cell("notes")).isEqualTo("two\r\nlines, \"quoted\"");
        assertThat(rows.get(1).raw()).isEqualTo("t2,Run,");
        assertThat(rows.get(0).header().text()).isEqualTo("task_id,name,notes");
    }

    @Test
    void byteOrderMarkSemicolonTabAndExcelsOwnLineAreUnderstood() {
        assertThat(tasks("\uFEFFtask_id;name\nt1;Cook, then eat\n").get(0).cell("name"))
                .isEqualTo("Cook, then eat");
        assertThat(tasks("task_id\tname\nt1\tCook\n").get(0).cell("name")).isEqualTo("Cook");
        assertThat(tasks("sep=;\ntask_id;name\nt1;Cook\n").get(0).line()).isEqualTo(3);
        assertThat(Rows.read(LegacyFile.TASKS, "\uFEFFtask_id;name\nt1;Käse\n", StandardCharsets.UTF_16LE)
                        .get(0)
                        .cell("name"))
                .isEqualTo("Käse");
    }

    @Test
    void theWesternWindowsCodePageIsRecognised() {
        List<SourceRow> rows =
                Rows.read(LegacyFile.TASKS, HEADER + "t1,Käse – „gut“,\n", Charset.forName("windows-1252"));
        assertThat(rows.get(0).cell("name")).isEqualTo("Käse – „gut“");
    }

    @Test
    void oneDamagedByteDoesNotChangeTheEncodingOfTheRest() {
        byte[] good = (HEADER + "t1,Käse,\nt2,Öl,\nt3,Tür,\n").getBytes(StandardCharsets.UTF_8);
        byte[] damaged = good.clone();
        damaged[good.length - 4] = (byte) 0xFF;
        SourceEntry entry = new SourceEntry("tasks.csv", () -> new ByteArrayInputStream(damaged));
        SourceProbe probe = SourceProbe.of(entry);
        assertThat(probe.charset()).isEqualTo(StandardCharsets.UTF_8);
        try (RowSource table = LegacyTable.open(LegacyFile.TASKS, entry, probe)) {
            assertThat(table.next())
                    .isNotNull()
                    .extracting(row -> row.cell("name"))
                    .isEqualTo("Käse");
        }
    }

    @Test
    void aBrokenQuoteCostsItsOwnRowOnly() {
        String broken = "t2,\"Run\"x,\"a\"\n";
        List<SourceRow> rows = tasks(HEADER + "t1,Cook,\"a\"\n" + broken + "t3,Sleep,\"b\"\n");
        assertThat(rows).extracting(SourceRow::damage).containsExactly(null, QuarantineReason.QUOTES_BROKEN, null);
        assertThat(rows.get(1).raw()).isEqualTo("t2,\"Run\"x,\"a\"");
        assertThat(rows.get(1).line()).isEqualTo(3);
        assertThat(rows.get(2).cell("name")).isEqualTo("Sleep");
    }

    @Test
    void anUnclosedQuoteDoesNotSwallowTheRowsBehindIt() {
        List<SourceRow> rows = tasks(HEADER + "t1,\"Cook,a\nt2,Run,b\nt3,Sleep,c\n");
        assertThat(rows).extracting(SourceRow::damage).containsExactly(QuarantineReason.QUOTES_BROKEN, null, null);
        assertThat(rows.get(1).cell("task_id")).isEqualTo("t2");
        assertThat(rows.get(2).line()).isEqualTo(4);
    }

    @Test
    void anOpenQuoteThatMeetsALaterOneDoesNotSwallowRowsEither() {
        List<SourceRow> rows = tasks(HEADER + "t1,\"Cook,a\nt2,\"Run\",b\nt3,Sleep,c\n");
        assertThat(rows).extracting(SourceRow::damage).containsExactly(QuarantineReason.QUOTES_BROKEN, null, null);
    }

    @Test
    void surplusCellsAreQuarantinedAndMissingOnesAreEmpty() {
        List<SourceRow> rows = tasks(HEADER + "t1,Cook,a,b\nt2,Run\nt3,Sleep,c,\n");
        assertThat(rows).extracting(SourceRow::damage).containsExactly(QuarantineReason.TOO_MANY_CELLS, null, null);
        assertThat(rows.get(1).cell("notes")).isEmpty();
    }

    @Test
    void nulCharactersAndEndlessCellsAreQuarantined() {
        String endless = "x".repeat(LegacyTable.RECORD_CHARS);
        List<SourceRow> rows = tasks(HEADER + "t1,Co\0ok,a\nt2,Run," + endless + "\nt3,Sleep,c\n");
        assertThat(rows)
                .extracting(SourceRow::damage)
                .containsExactly(QuarantineReason.NUL_CHARACTERS, QuarantineReason.CELL_TOO_LONG, null);
    }

    @Test
    void emptyLinesAndRowsOfEmptyCellsAreNoRows() {
        assertThat(tasks(HEADER + "\n,,\n  \n")).isEmpty();
    }

    @Test
    void theLastRowNeedsNoLineEnd() {
        assertThat(tasks(HEADER + "t1,Cook,a"))
                .singleElement()
                .matches(row -> row.raw().equals("t1,Cook,a"));
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() {
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> tasks("task_id,name,NAME\n"))
                .matches(e -> e.line() == 1 && "name".equals(e.column()))
                .matches(e -> e.reasonKey().equals("transfer.rejected.header_twice"));
    }

    @Test
    void aFileWithoutItsIdColumnIsRefused() {
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> tasks("id,name\n1,2\n"))
                .matches(e -> "task_id".equals(e.column()));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> tasks("\n"))
                .matches(e -> e.reasonKey().equals("transfer.rejected.empty"));
    }

    @Test
    void idsThatASpreadsheetShortenedRefuseTheFile() {
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> tasks(HEADER + "t1,Cook,\n1.76374E+09,Run,\n"))
                .matches(e -> e.line() == 3
                        && "task_id".equals(e.column())
                        && e.file().equals("tasks.csv"));
    }

    @Test
    void theFingerprintDoesNotDependOnHowTheFileIsWritten() {
        String one = tasks(HEADER + "t1,Cook,\"a\nb\"\n").get(0).fingerprint();
        String other = tasks("\uFEFFnotes;name;task_id;extra\r\n\"a\r\nb\";Cook;t1;\r\n")
                .get(0)
                .fingerprint();
        assertThat(other).isEqualTo(one);
        assertThat(tasks(HEADER + "t1,Cook,a\n").get(0).fingerprint()).isNotEqualTo(one);
    }
}
