package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.ImportReport.QuarantinedRow;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import app.taskaversion.transfer.MissingChoice;
import app.taskaversion.transfer.QuarantineReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Damages the sample files in every way that {@link FuzzMutation} knows and imports them. Whatever the damage: either
 * the import says in a sentence why it refuses and leaves nothing behind, or every row of the files is accounted for and
 * none is set aside that the damage did not touch.
 *
 * <p>{@code ./mvnw -Ptests,fuzz test} runs thousands in a small heap; {@code -Dfuzz.seed=} repeats one that went wrong.
 */
abstract class LegacyFuzzContract {

    private static final Path SAMPLES = Path.of("src/test/resources/legacy").toAbsolutePath();

    /** A damaged file is mostly looked at without storing; each so manieth is really imported. */
    private static final int STORED_EACH = 8;

    private static final long FIRST_SEED = 20_260_501;

    private static final List<String> DRAWN = List.of(
            "tiny",
            "tiny",
            "tiny",
            "tiny",
            "tiny",
            "tiny",
            "legacy",
            "legacy",
            "traps/history",
            "traps/history",
            "small");

    @Autowired
    private ImportService imports;

    @Autowired
    private ApplicationContext context;

    private final Path folder = TestDatabases.newFolder("fuzz");
    private final Map<String, Base> bases = new HashMap<>();
    private final Map<FuzzMutation, int[]> outcomes = new EnumMap<>(FuzzMutation.class);

    @SqliteTest
    static class OnSqliteTest extends LegacyFuzzContract {}

    @PostgresTest
    static class OnPostgresTest extends LegacyFuzzContract {}

    /** A sample as it is: its files, and which of its rows are set aside even so. */
    private record Base(List<FuzzFile> files, Map<String, Set<Long>> setAside) {}

    @Test
    void whateverHappensToAFileNothingIsLostAndNothingIsHalfStored() throws IOException {
        String one = System.getProperty("fuzz.seed", "");
        int count = Integer.getInteger("fuzz.mutations", 80);
        long begin = System.nanoTime();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < (one.isBlank() ? count : 1); i++) {
            damage(one.isBlank() ? FIRST_SEED + i : Long.parseLong(one), wrong);
        }
        write(System.nanoTime() - begin);
        assertThat(wrong).isEmpty();
        if (one.isBlank()) {
            assertThat(outcomes.keySet()).containsExactlyInAnyOrder(FuzzMutation.values());
            assertThat(outcomes.values()).as("refused").anyMatch(outcome -> outcome[1] > 0);
            assertThat(outcomes.values()).as("imported, with rows set aside").anyMatch(outcome -> outcome[2] > 0);
        }
    }

    private Base base(String sample) {
        return bases.computeIfAbsent(sample, name -> {
            // Without the rows that are broken, nothing or linked to nothing already: they would blur what is expected.
            List<FuzzFile> files = FuzzFile.read(SAMPLES.resolve(name)).stream()
                    .map(file -> file.withRows(file.rows().stream()
                            .takeWhile(row -> !row.startsWith("quotes-broken"))
                            .filter(row -> !row.startsWith(",1") && !row.contains("link-to-nothing"))
                            .toList()))
                    .toList();
            Path source = TestDatabases.newFolder("fuzz-base");
            files.forEach(file -> write(source.resolve(file.name()), file.bytes()));
            Map<String, Set<Long>> setAside =
                    imports.dryRun(request(source), ImportProgress.NONE).quarantined().stream()
                            .collect(Collectors.groupingBy(
                                    QuarantinedRow::file,
                                    Collectors.mapping(QuarantinedRow::line, Collectors.toSet())));
            return new Base(files, setAside);
        });
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportRequest request(Path source) {
        return new ImportRequest(
                List.of(source),
                "fuzz",
                ImportChoices.NONE.withZone(ZoneOffset.UTC).withUser("1"));
    }

    private void damage(long seed, List<String> wrong) throws IOException {
        Random random = new Random(seed);
        FuzzMutation[] kinds = FuzzMutation.values();
        FuzzMutation kind = kinds[(int) Math.floorMod(seed, (long) kinds.length)];
        String sample = FuzzMutation.pick(random, DRAWN);
        Base base = base(sample);
        FuzzFile file = FuzzMutation.pick(
                random, base.files().stream().filter(f -> !f.rows().isEmpty()).toList());
        FuzzResult result = kind.of(file, random);
        for (FuzzFile each : base.files()) {
            write(
                    folder.resolve(each.name()),
                    each.equals(file) ? result.content().get() : each.bytes());
        }
        try {
            check(base, file, kind, result, seed % STORED_EACH == 0);
        } catch (RuntimeException | AssertionError e) {
            StringWriter stack = new StringWriter();
            e.printStackTrace(new PrintWriter(stack));
            wrong.add("-Dfuzz.seed=" + seed + " " + kind + " of " + sample + "/" + file.name() + ": " + stack);
        } finally {
            for (FuzzFile each : base.files()) {
                Files.delete(folder.resolve(each.name()));
            }
        }
    }

    private void check(Base base, FuzzFile file, FuzzMutation kind, FuzzResult result, boolean stored) {
        int[] outcome = outcomes.computeIfAbsent(kind, key -> new int[3]);
        outcome[0]++;
        ImportReport report;
        if (stored) {
            People.signIn(People.create(context));
        }
        Map<String, Long> before = OwnedTables.rows(context);
        try {
            report = stored
                    ? imports.run(request(folder), ImportProgress.NONE)
                    : imports.dryRun(request(folder), ImportProgress.NONE);
        } catch (ImportRejected | MissingChoice refused) {
            outcome[1]++;
            assertThat(OwnedTables.rows(context)).as("rows after a refusal").isEqualTo(before);
            assertThat(result.harmless())
                    .as("refused although harmless: %s", refused)
                    .isFalse();
            return;
        }
        outcome[2] += report.quarantined().size()
                        > base.setAside().values().stream().mapToInt(Set::size).sum()
                ? 1
                : 0;
        accounted(base, file, result, report);
        onlyTouchedRowsAreSetAside(base, file, result, report);
        if (stored) {
            assertThat(report.dryRun()).isFalse();
            Map<String, Long> once = OwnedTables.rows(context);
            assertThat(imports.run(request(folder), ImportProgress.NONE).nothingNew())
                    .as("nothing new the second time")
                    .isTrue();
            assertThat(OwnedTables.rows(context)).isEqualTo(once);
        } else {
            assertThat(OwnedTables.rows(context)).as("rows after looking").isEqualTo(before);
        }
    }

    private static void accounted(Base base, FuzzFile file, FuzzResult result, ImportReport report) {
        assertThat(report.everyRowAccountedFor()).isTrue();
        for (FuzzFile each : base.files()) {
            Integer rows = each.equals(file)
                    ? result.rows()
                    : Integer.valueOf(each.rows().size());
            if (rows != null) {
                assertThat(report.files())
                        .filteredOn(read -> read.path().equals(each.name()))
                        .extracting(FileReport::read)
                        .as("rows of %s", each.name())
                        .containsExactly((long) rows);
            }
        }
    }

    private static void onlyTouchedRowsAreSetAside(Base base, FuzzFile file, FuzzResult result, ImportReport report) {
        boolean linked = file.name().equals("tasks.csv") || file.name().equals("jobs.csv");
        Set<QuarantinedRow> setAside = report.quarantined().stream()
                .filter(row -> !(linked && row.reason() == QuarantineReason.LINK_UNKNOWN))
                .collect(Collectors.toSet());
        for (FuzzFile each : base.files()) {
            Set<Long> before = base.setAside().getOrDefault(each.name(), Set.of());
            Set<Long> now = setAside.stream()
                    .filter(row -> row.file().equals(each.name()))
                    .map(QuarantinedRow::line)
                    .collect(Collectors.toSet());
            if (!each.equals(file)) {
                assertThat(now).as("rows set aside of %s", each.name()).isEqualTo(before);
            } else if (result.harmless()) {
                assertThat(now).as("rows set aside of %s", each.name()).hasSameSizeAs(before);
            }
        }
        List<String> readable = readable(file, result, setAside);
        long line = 1 + file.header().lines().count();
        for (int row = 0; row < file.rows().size(); row++) {
            String text = file.rows().get(row);
            boolean unreadableBefore =
                    base.setAside().getOrDefault(file.name(), Set.of()).contains(line);
            if (!result.touched().contains(row) && !unreadableBefore) {
                assertThat(readable.remove(LegacyTable.withoutLineEnd(text)))
                        .as("row %s of %s, which was not touched, is read by itself", row, file.name())
                        .isTrue();
            }
            line += text.lines().count();
        }
    }

    /** The rows of the damaged file that were not set aside, as they stand in it. */
    private static List<String> readable(FuzzFile file, FuzzResult result, Set<QuarantinedRow> setAside) {
        LegacyFile kind = LegacyFile.at(file.name());
        byte[] content = result.content().get();
        SourceEntry entry = new SourceEntry(file.name(), () -> new ByteArrayInputStream(content));
        List<String> rows = new ArrayList<>();
        try (RowSource table = LegacyTable.open(java.util.Objects.requireNonNull(kind), entry, SourceProbe.of(entry))) {
            for (SourceRow row = table.next(); row != null; row = table.next()) {
                long line = row.line();
                if (setAside.stream().noneMatch(aside -> aside.file().equals(file.name()) && aside.line() == line)) {
                    rows.add(row.raw());
                }
            }
        }
        return rows;
    }

    private void write(long nanos) throws IOException {
        Path report = Path.of("target", "fuzz", getClass().getSimpleName() + ".txt");
        Files.createDirectories(report.getParent());
        StringBuilder text = new StringBuilder("mutation                    runs  refused  with rows set aside\n");
        int[] sum = new int[3];
        outcomes.forEach((kind, outcome) -> {
            text.append("%-26s %5d %8d %20d%n".formatted(kind, outcome[0], outcome[1], outcome[2]));
            for (int i = 0; i < 3; i++) {
                sum[i] += outcome[i];
            }
        });
        text.append("%-26s %5d %8d %20d%n".formatted("all", sum[0], sum[1], sum[2]));
        Runtime runtime = Runtime.getRuntime();
        text.append("%.1f s, heap at most %d MB%n".formatted(nanos / 1e9, runtime.maxMemory() >> 20));
        Files.writeString(report, text);
    }
}
