package app.taskaversion.sharing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.text.Sha256;
import app.taskaversion.sharing.ReleaseId;
import app.taskaversion.sharing.internal.book.ReleaseBook.Begun;
import app.taskaversion.sharing.rule.Cell;
import app.taskaversion.sharing.rule.ReleasedCell;
import app.taskaversion.sharing.rule.ReleasedCell.Figures;
import app.taskaversion.sharing.rule.Statistic;
import app.taskaversion.testsupport.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The format, byte for byte: whoever reads such files may rely on it. */
class ReleaseFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/sharing");

    private static final Begun RELEASE = new Begun(new ReleaseId(new UUID(1, 2)), 2026, 1, TestClock.START);

    private static List<ReleasedCell> cells() {
        return Cell.ALL.stream()
                .map(cell -> new ReleasedCell(cell, cell.place() == 0 || cell.place() == 3 ? figures(cell) : null))
                .toList();
    }

    private static Figures figures(Cell cell) {
        return new Figures(
                412L + cell.place(),
                Map.of(
                        Statistic.COMPLETION, 81.3,
                        Statistic.RELIEF, 54.0,
                        Statistic.STRESS, 27.9,
                        Statistic.AVERSION, 0.0));
    }

    private static SequencedMap<String, byte[]> files() {
        return new ReleaseFiles().of(RELEASE, cells());
    }

    private static String text(String name) {
        return new String(Objects.requireNonNull(files().get(name)), StandardCharsets.UTF_8);
    }

    @Test
    void theFilesAreThoseThatAreKept() throws IOException {
        for (String name : List.of("cells.csv", "cells.json", "audit.json")) {
            assertThat(text(name)).as(name).isEqualTo(Files.readString(GOLDEN.resolve(name)));
        }
        assertThat(files()).containsOnlyKeys("cells.csv", "cells.json", "dictionary.csv", "audit.json");
    }

    @Test
    void theDictionaryNamesEachColumn() {
        assertThat(Dictionary.lines())
                .extracting(line -> line.get("column"))
                .containsExactly(
                        text("cells.csv").lines().findFirst().orElseThrow().split(","));
        assertThat(Dictionary.lines())
                .allSatisfy(line -> assertThat(line.values()).hasSize(5).noneMatch(String::isBlank));
    }

    @Test
    void theAuditHoldsTheChecksumOfEachOtherFile() {
        files().forEach((name, content) -> {
            if (!name.equals("audit.json")) {
                assertThat(text("audit.json")).contains("\"" + name + "\" : \"" + Sha256.hex(content) + "\"");
            }
        });
    }

    @Test
    void theSameNumbersMakeTheSameArchive() {
        assertThat(new ReleaseFiles().zip(RELEASE, cells())).isEqualTo(new ReleaseFiles().zip(RELEASE, cells()));
    }
}
