package app.taskaversion.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.DemoService;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ExportService;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportDesk;
import app.taskaversion.transfer.ImportHistory;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import app.taskaversion.transfer.OriginalFiles;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Bringing data in, taking it out and taking it back. */
final class TransferCalls {

    private static final ImportReport EMPTY = new ImportReport(
            true,
            null,
            "sample",
            TestClock.START,
            List.of(),
            null,
            Map.of(),
            0,
            "0-100",
            0,
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            new ImportReport.Totals(0, 0, 0, 0, 0, 0, Map.of(), Map.of(), 0),
            null);

    private TransferCalls() {}

    static void add(Calls calls) {
        calls.on(DemoService.class)
                .call("canLoad", (s, a) -> s.canLoad())
                .fresh()
                .does("load", (s, a) -> s.load())
                .given("isLoaded", (s, a) -> s.load(), (s, a) -> s.isLoaded())
                .givenDoes("remove", (s, a) -> s.load(), (s, a) -> s.remove());

        calls.on(ExportService.class)
                .call("writeOwn", (s, a) -> written(s::writeOwn))
                .call("writeLegacyCurrent", (s, a) -> written(s::writeLegacyCurrent))
                .call("writeLegacyOriginals", (s, a) -> written(s::writeLegacyOriginals))
                .call("write", (s, a) -> written(out -> s.write(ExportKind.OWN, out)))
                .free("suggestedFileName", "a date", (s, a) -> s.suggestedFileName(ExportKind.OWN));

        calls.on(OriginalFiles.class)
                .call("list", (s, a) -> s.list())
                .call("writeTo", (s, a) -> written(out -> s.writeTo(a.id("import_original"), out)))
                .does("delete", (s, a) -> s.delete(a.id("import_original")));

        calls.on(ImportHistory.class)
                .call("list", (s, a) -> s.list())
                .call("report", (s, a) -> s.report(a.id("import_batch")))
                .call("undoPreview", (s, a) -> s.undoPreview(a.id("import_batch")))
                .call("undo", (s, a) -> s.undo(a.ids("import_batch").get(1)))
                .call("undoAnyway", (s, a) -> s.undoAnyway(a.id("import_batch")));

        calls.on(ImportService.class)
                .call("dryRun", (s, a) -> s.dryRun(request(a), ImportProgress.NONE))
                .call("run", (s, a) -> s.run(request(a), ImportProgress.NONE))
                .free("json", "writes down a report that the caller has", (s, a) -> s.json(EMPTY));

        desk(calls);
    }

    private static void desk(Calls calls) {
        calls.on(ImportDesk.class)
                .shownBy((s, a) -> s.state())
                .given("state", TransferCalls::bring, (s, a) -> s.state())
                .given("listen", TransferCalls::bring, (s, a) -> {
                    List<ImportDesk.State> heard = new ArrayList<>();
                    Runnable stop = s.listen(heard::add);
                    s.clear();
                    stop.run();
                    return heard;
                })
                .call("place", (s, a) -> s.place("notes.csv"))
                .does("arrived", TransferCalls::bring)
                .givenDoes("takeBack", TransferCalls::bring, (s, a) -> s.takeBack("notes.csv"))
                .givenDoes("look", TransferCalls::bring, TransferCalls::look)
                .givenDoes(
                        "bringIn",
                        (s, a) -> {
                            bring(s, a);
                            look(s, a);
                        },
                        (s, a) -> untilDone(s, s::bringIn))
                .free("cancel", "stops what the caller began", (s, a) -> {
                    s.cancel();
                    return s.state();
                })
                .givenDoes("clear", TransferCalls::bring, (s, a) -> s.clear());
    }

    /** Lays a file of the first person on the desk. */
    private static void bring(ImportDesk desk, World a) throws IOException {
        File place = desk.place("notes.csv");
        Path unused = Files.copy(request(a).sources().getFirst(), place.toPath(), StandardCopyOption.REPLACE_EXISTING);
        desk.arrived("notes.csv", place);
    }

    private static void look(ImportDesk desk, World a) throws InterruptedException {
        untilDone(desk, () -> desk.look(ImportChoices.NONE.withZone(ZoneOffset.UTC)));
    }

    private static void untilDone(ImportDesk desk, Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Runnable stop = desk.listen(state -> {
            if (!state.working()) {
                done.countDown();
            }
        });
        work.run();
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        stop.run();
    }

    /** Writes into something. */
    private interface Writer {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writer writer) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.to(out);
            return out.toByteArray();
        }
    }

    /** A note that the first person has already, and nobody else. */
    private static ImportRequest request(World a) throws IOException {
        Path file = Files.writeString(
                TestDatabases.newFolder("isolation").resolve("notes.csv"),
                "note_id,content,timestamp\n" + a.text("note", "legacy_id") + ",slept badly,2026-05-01 10:00:00\n");
        return new ImportRequest(List.of(file), "sample", ZoneOffset.UTC, null);
    }
}
