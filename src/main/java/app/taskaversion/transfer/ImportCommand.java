package app.taskaversion.transfer;

import app.taskaversion.account.AccountService;
import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * The import without a browser: {@code --import=PATH [--import=PATH …] [--zone=ZONE] [--user=NUMBER]
 * [--report=FILE.json]}. It needs a context without a web server, imports for the local guest, says in sentences what
 * happened, and ends with
 *
 * <ul>
 *   <li>{@link #DONE} (0) only if every row is accounted for: brought in, known already, or listed with its reason,
 *   <li>{@link #REFUSED} (1) if a file cannot be read as a whole, or the report cannot be written,
 *   <li>{@link #CHOICE_MISSING} (2) if the files leave something open that an option has to say.
 * </ul>
 *
 * After 1 and 2 nothing was written to the database.
 */
public final class ImportCommand {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int CHOICE_MISSING = 2;

    private static final String IMPORT = "--import=";
    private static final String ZONE = "--zone=";
    private static final String USER = "--user=";
    private static final String REPORT = "--report=";

    private final ApplicationContext context;
    private final Messages messages;
    private final Consumer<String> out;

    private ImportCommand(ApplicationContext context, Consumer<String> out) {
        this.context = context;
        this.messages = context.getBean(Messages.class);
        this.out = out;
    }

    /** Whether the program was started to import. */
    public static boolean isRequested(String... args) {
        return Arrays.stream(args).anyMatch(arg -> arg.startsWith(IMPORT));
    }

    /**
     * Runs the import.
     *
     * @param out hears each sentence
     * @return the exit code
     */
    public static int run(ApplicationContext context, String[] args, Consumer<String> out) {
        return new ImportCommand(context, out).run(List.of(args));
    }

    private int run(List<String> args) {
        ZoneId zone;
        try {
            String text = option(args, ZONE);
            zone = text == null ? null : ZoneId.of(text);
        } catch (DateTimeException e) {
            return say(CHOICE_MISSING, "transfer.command.zone_unknown");
        }
        List<Path> sources = new ArrayList<>();
        Path report;
        try {
            for (String arg : args) {
                if (arg.startsWith(IMPORT)) {
                    sources.add(Path.of(arg.substring(IMPORT.length())));
                }
            }
            String text = option(args, REPORT);
            report = text == null ? null : Path.of(text).toAbsolutePath();
        } catch (InvalidPathException e) {
            return say(REFUSED, "transfer.command.path_invalid");
        }
        if (report != null && !writable(report)) {
            return say(REFUSED, "transfer.command.report_unwritable", report.toString());
        }
        Path first = sources.get(0).getFileName();
        ImportRequest request = new ImportRequest(
                sources, first == null ? sources.get(0).toString() : first.toString(), zone, option(args, USER));
        return context.getBean(CurrentOwner.class)
                .callAs(context.getBean(AccountService.class).localGuest(), () -> run(request, report));
    }

    private static @Nullable String option(List<String> args, String prefix) {
        return args.stream()
                .filter(arg -> arg.startsWith(prefix))
                .map(arg -> arg.substring(prefix.length()))
                .findFirst()
                .orElse(null);
    }

    /** Asked before anything is stored: an import whose report is lost would have to be explained. */
    private static boolean writable(Path report) {
        Path folder = report.getParent();
        return folder != null
                && Files.isDirectory(folder)
                && Files.isWritable(folder)
                && !Files.isDirectory(report)
                && (Files.notExists(report) || Files.isWritable(report));
    }

    private int run(ImportRequest request, @Nullable Path reportFile) {
        ImportService imports = context.getBean(ImportService.class);
        try {
            ImportReport report = imports.run(request, ImportProgress.NONE);
            if (reportFile != null) {
                Files.writeString(reportFile, imports.json(report));
            }
            tell(report);
            return report.everyRowAccountedFor() ? DONE : REFUSED;
        } catch (MissingChoice missing) {
            return say(CHOICE_MISSING, missing.messageKey(), String.join(", ", missing.choices()));
        } catch (ImportRejected rejected) {
            return say(REFUSED, rejected.messageKey(), rejected.arguments());
        } catch (VerificationFailed failed) {
            return say(REFUSED, "transfer.command.verification_failed");
        } catch (IOException e) {
            return say(REFUSED, "transfer.command.report_unwritable", String.valueOf(reportFile));
        }
    }

    private void tell(ImportReport report) {
        for (ImportReport.FileReport file : report.files()) {
            out.accept(messages.english(
                    "transfer.command.file",
                    file.path(),
                    file.read(),
                    file.created(),
                    file.unchanged(),
                    file.duplicate(),
                    file.quarantined(),
                    file.otherOwner()));
        }
        for (ImportReport.RuleReport rule : report.rules()) {
            out.accept(messages.english(
                    "transfer.command.rule",
                    rule.rows(),
                    messages.english(rule.rule().messageKey())));
        }
        for (ImportReport.QuarantinedRow row : report.quarantined()) {
            out.accept(messages.english(
                    "transfer.command.quarantined",
                    row.file(),
                    row.line(),
                    messages.english(row.reason().messageKey())));
        }
        for (String file : report.notRead()) {
            out.accept(messages.english("transfer.command.not_read", file));
        }
        out.accept(messages.english(
                report.nothingNew() ? "transfer.command.nothing_new" : "transfer.command.done",
                report.created(),
                report.totals().minutesStored(),
                report.totals().reliefStored()));
    }

    private int say(int code, String key, Object... arguments) {
        out.accept(messages.english(key, arguments));
        return code;
    }
}
