package app.taskaversion.architecture;

import static app.taskaversion.architecture.Walk.PLAIN_ROWS;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.emotion.EmotionRow;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.emotion.EmotionUndo;
import app.taskaversion.note.NoteRow;
import app.taskaversion.note.NoteService;
import app.taskaversion.offline.SyncService;
import app.taskaversion.offline.Taps;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.DeletionService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.privacy.Retention;
import app.taskaversion.privacy.RetentionService;
import app.taskaversion.prompt.PromptKind;
import app.taskaversion.prompt.PromptResponse;
import app.taskaversion.prompt.PromptService;
import app.taskaversion.sharing.ShareService;
import app.taskaversion.sharing.internal.Ledgers;
import app.taskaversion.survey.Answer;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.SurveyService;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Rating;
import app.taskaversion.transfer.ImportHistory;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import app.taskaversion.transfer.OriginalFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** How the rows of each owned table are made, read, changed and deleted. A new owned table needs its line here. */
final class OwnedWalks {

    /** Owned tables that nothing writes to, and why they are there. */
    static final Map<String, String> UNUSED = Map.of(
            "cancellation_category", "what a person says when letting go is kept with the instance; no list is edited");

    private static final Path SAMPLE = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();

    /** Rows in the files of the sample. */
    private static final String SAMPLE_ROWS = "45";

    private OwnedWalks() {}

    static List<Walk<?>> of(ApplicationContext context) {
        return Stream.of(
                        person(context),
                        TaskWalks.of(context),
                        InstanceWalks.of(context),
                        WaitingWalks.of(context),
                        importEvidence(context))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Walk<?>> person(ApplicationContext context) {
        PreferenceService preferences = context.getBean(PreferenceService.class);
        EmotionService emotions = context.getBean(EmotionService.class);
        NoteService notes = context.getBean(NoteService.class);
        SurveyService surveys = context.getBean(SurveyService.class);
        ConsentService consents = context.getBean(ConsentService.class);
        DeletionService deletions = context.getBean(DeletionService.class);
        PromptService prompts = context.getBean(PromptService.class);
        TestSql sql = context.getBean(TestSql.class);
        ShareService shares = context.getBean(ShareService.class);
        String once = "it holds what was deleted, until it is brought back or gone";
        return List.of(
                Walk.of("consent_event", "ConsentEvent")
                        .created(
                                () -> {
                                    consents.give(Purpose.PERSONAL_MODEL, ConsentWay.SWITCH);
                                    return Purpose.PERSONAL_MODEL;
                                },
                                purpose -> consents.last(purpose).stream()
                                        .map(entry -> String.valueOf(entry.given()))
                                        .toList(),
                                "true")
                        .neverChanged("what was said was said; another word is another line")
                        .neverDeleted("evidence of what was allowed; it goes with the account"),
                Walk.of("privacy_ledger", "LedgerEntry")
                        .created(
                                () -> {
                                    Ledgers.charge(context, 1);
                                    return 1;
                                },
                                turn -> shares.spent().stream()
                                        .map(spent -> spent.year() + " " + spent.turn())
                                        .toList(),
                                "2026 1")
                        .neverChanged("what was spent is spent")
                        .neverDeleted("it holds that nobody is counted too often; it goes with the account"),
                Walk.of("deletion_holding", PLAIN_ROWS)
                        .created(
                                () -> deletedNotes(notes, deletions),
                                id -> deletions.undoable().stream()
                                        .map(held -> String.valueOf(held.purpose()))
                                        .toList(),
                                "FREE_TEXT")
                        .neverChanged(once)
                        .removed(deletions::undo),
                Walk.of("deletion_holding_part", PLAIN_ROWS)
                        .created(
                                () -> deletedNotes(notes, deletions),
                                id -> column(sql, "part_no from deletion_holding_part"),
                                "0")
                        .neverChanged(once)
                        .removed(deletions::undo),
                Walk.of("month_figure", PLAIN_ROWS)
                        .created(
                                () -> rolledUp(context),
                                retention -> retention.figures().stream()
                                        .map(figure -> figure.month() + " " + figure.total())
                                        .toList(),
                                "2026-01 75.0")
                        .neverChanged("what was rolled up cannot be answered again")
                        .removed(retention -> {
                            var unused = deletions.delete(Purpose.FEELINGS);
                        }),
                Walk.of("prompt_event", "PromptEvent")
                        .created(
                                () -> prompts.show(PromptKind.MOMENTUM, null).orElseThrow(),
                                id -> List.of(prompts.isOpen(id) ? "open" : "closed"),
                                "open")
                        .changed(id -> prompts.respond(id, PromptResponse.HELPFUL), "closed")
                        .neverDeleted("what was shown counts; it goes with its day and with the account"),
                Walk.of("sync_event", "StoredSyncEvent")
                        .created(
                                () -> {
                                    Taps taps = new Taps();
                                    taps.capture("  ", Instant.parse("2026-11-23T08:00:00Z"));
                                    return context.getBean(SyncService.class)
                                            .take(Instant.parse("2026-11-23T09:00:00Z"), taps.all())
                                            .getFirst();
                                },
                                answer -> List.of(String.valueOf(answer.reason())),
                                "UNCLEAR")
                        .neverChanged("what was tapped was tapped; told again it is answered the same")
                        .neverDeleted("it keeps the tap from being taken twice; it goes with its day and the account"),
                Walk.of("user_preference", "UserPreference")
                        .created(
                                () -> {
                                    preferences.set(PreferenceKey.APPEARANCE, "DARK");
                                    return PreferenceKey.APPEARANCE;
                                },
                                key -> preferences.find(key).stream().toList(),
                                "DARK")
                        .changed(key -> preferences.set(key, "LIGHT"), "LIGHT")
                        .removed(preferences::remove),
                Walk.of("emotion", "Emotion")
                        .created(
                                () -> emotions.add("tense").id(),
                                id -> emotions.list().stream()
                                        .map(EmotionRow::name)
                                        .toList(),
                                "tense")
                        .changed(id -> emotions.rename(id, "uneasy"), "uneasy")
                        .hidden(emotions::delete, id -> emotions.undo(new EmotionUndo.Deleted(id))),
                Walk.of("note", "GeneralNote")
                        .created(
                                () -> notes.add("slept badly").id(),
                                id -> notes.list(0, 10).stream()
                                        .map(NoteRow::content)
                                        .toList(),
                                "slept badly")
                        .changed(id -> notes.edit(id, "slept well"), "slept well")
                        .hidden(notes::delete, notes::restore),
                Walk.of("survey", "SurveySubmission")
                        .created(
                                () -> {
                                    consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
                                    surveys.answer(QuestionnaireKind.WEEKLY, "pressure", Answer.scale(75));
                                    return surveys.submit(QuestionnaireKind.WEEKLY)
                                            .orElseThrow()
                                            .id();
                                },
                                id -> List.of(
                                        surveys.get(id).mentalHealthIndicators().toString()),
                                "{pressure=75}")
                        .neverChanged("answers stand as they were given; another day is another survey")
                        .removed(surveys::delete));
    }

    private static UUID deletedNotes(NoteService notes, DeletionService deletions) {
        var unused = notes.add("slept badly");
        return Objects.requireNonNull(deletions.delete(Purpose.FREE_TEXT).undoId());
    }

    /** One answer, given long before it is rolled up. */
    private static RetentionService rolledUp(ApplicationContext context) {
        RetentionService retention = context.getBean(RetentionService.class);
        TestClock clock = context.getBean(TestClock.class);
        InstanceService instances = context.getBean(InstanceService.class);
        InstanceId done = instances.doneAlready(
                context.getBean(Tasks.class).create("Call the dentist", 0), Instant.parse("2026-01-15T12:00:00Z"), 5.0);
        instances.answer(done, Outcome.of(Rating.chip(4), null));
        clock.set(Instant.parse("2028-01-15T12:00:00Z"));
        retention.choose(Retention.ONE_YEAR);
        var unused = retention.rollUp();
        return retention;
    }

    private static List<Walk<?>> importEvidence(ApplicationContext context) {
        ImportService imports = context.getBean(ImportService.class);
        TestSql sql = context.getBean(TestSql.class);
        OriginalFiles originals = context.getBean(OriginalFiles.class);
        String kept = "evidence of what was read; it stays as long as the account";
        return List.of(
                Walk.of("import_batch", PLAIN_ROWS)
                        .created(() -> run(imports), id -> column(sql, "status from import_batch"), "DONE")
                        .neverChanged("the import itself writes its end into it")
                        .neverDeleted(kept),
                Walk.of("import_file", PLAIN_ROWS)
                        .created(
                                () -> run(imports),
                                id -> column(sql, "cast(sum(rows_read) as varchar(9)) from import_file"),
                                SAMPLE_ROWS)
                        .neverChanged("one file as it was read, with its checksum")
                        .neverDeleted(kept),
                Walk.of("import_record", PLAIN_ROWS)
                        .created(() -> run(imports), id -> List.of(unchanged(run(imports))), SAMPLE_ROWS)
                        .neverChanged("one row of a file, verbatim")
                        .neverDeleted(kept),
                Walk.of("import_original", PLAIN_ROWS)
                        .created(() -> run(imports), id -> names(originals), "tasks.csv")
                        .neverChanged("a file as it was brought")
                        .removed(id -> deleteAll(originals)),
                Walk.of("import_original_part", PLAIN_ROWS)
                        .created(() -> run(imports), id -> bytes(originals), "task_id,name")
                        .neverChanged("a piece of a file as it was brought")
                        .removed(id -> deleteAll(originals)),
                Walk.of("survey_answer", PLAIN_ROWS)
                        .created(
                                () -> imports.run(
                                        new ImportRequest(List.of(answers()), "sample", ZoneOffset.UTC, null),
                                        ImportProgress.NONE),
                                id -> column(sql, "answer_value from survey_answer"),
                                "4")
                        .neverChanged("an answer stands as it was given")
                        .removed(report -> context.getBean(ImportHistory.class)
                                .undo(UUID.fromString(Objects.requireNonNull(report.batchId())))));
    }

    private static ImportReport run(ImportService imports) {
        return imports.run(new ImportRequest(List.of(SAMPLE), "sample", ZoneOffset.UTC, null), ImportProgress.NONE);
    }

    private static List<String> names(OriginalFiles originals) {
        return originals.list().stream()
                .map(OriginalFiles.OriginalFile::name)
                .filter(name -> name.equals("tasks.csv"))
                .toList();
    }

    /** The first words of the file of tasks, as it gives them back. */
    private static List<String> bytes(OriginalFiles originals) {
        return originals.list().stream()
                .filter(file -> file.name().equals("tasks.csv"))
                .map(file -> {
                    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                        originals.writeTo(file.id(), out);
                        return out.toString(StandardCharsets.UTF_8).substring(0, 12);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static void deleteAll(OriginalFiles originals) {
        originals.list().forEach(file -> originals.delete(file.id()));
    }

    private static Path answers() {
        try {
            return Files.writeString(TestDatabases.newFolder("answers").resolve("survey_responses.csv"), """
                    user_id,response_id,question_category,question_id,response_value,response_text,timestamp
                    1,srv-1,mood,rest,4,,2026-02-01T10:00:00
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A second run knows each row by what the first one wrote down about it. */
    private static String unchanged(ImportReport secondRun) {
        return String.valueOf(secondRun.files().stream()
                .mapToLong(ImportReport.FileReport::unchanged)
                .sum());
    }

    /** For what no service shows yet. */
    private static List<String> column(TestSql sql, String whatFromWhere) {
        return sql.sql("select " + whatFromWhere + " where user_id = :owner")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
