package app.taskaversion.transfer;

import app.taskaversion.account.AccountService;
import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.startup.Command;
import app.taskaversion.platform.startup.SpokenCommand;
import app.taskaversion.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * The import without a browser: {@code --import=PATH [--import=PATH …] [--dry-run] [--zone=ZONE] [--user=NUMBER]
 * [--scale=detect|10|100] [--upgraded=DATE] [--columns=detect|guesses|answers] [--report=FILE.json]}. It imports for the local guest, says in sentences what happened, and ends with
 *
 * <ul>
 *   <li>{@link #DONE} (0) only if every row is accounted for: brought in, known already, or listed with its reason,
 *   <li>{@link #REFUSED} (1) if a file cannot be read as a whole, or the report cannot be written,
 *   <li>{@link #CHOICE_MISSING} (2) if the files leave something open that an option has to say.
 * </ul>
 *
 * After 1 and 2, and after {@code --dry-run}, nothing was written to the database.
 */
@Component
public class ImportCommand extends SpokenCommand {

    private static final String IMPORT = "import";

    private final ImportService imports;
    private final AccountService accounts;
    private final CurrentOwner currentOwner;

    ImportCommand(ImportService imports, AccountService accounts, CurrentOwner currentOwner, Messages messages) {
        super(messages, IMPORT);
        this.imports = imports;
        this.accounts = accounts;
        this.currentOwner = currentOwner;
    }

    @Override
    protected int run(ApplicationArguments arguments, Consumer<String> out) {
        ImportChoices choices;
        try {
            choices = ChoiceOptions.of(arguments);
        } catch (ChoiceOptions.Unknown unknown) {
            return say(out, CHOICE_MISSING, unknown.messageKey());
        }
        List<Path> sources;
        Path report;
        try {
            List<String> values = arguments.getOptionValues(IMPORT);
            sources = values == null ? List.of() : values.stream().map(Path::of).toList();
            String text = Command.option(arguments, "report");
            report = text == null ? null : Path.of(text).toAbsolutePath();
        } catch (InvalidPathException e) {
            return say(out, REFUSED, "transfer.command.path_invalid");
        }
        if (sources.isEmpty()) {
            return say(out, CHOICE_MISSING, "transfer.command.path_missing");
        }
        if (report != null && !writable(report)) {
            return say(out, REFUSED, "transfer.command.report_unwritable", report.toString());
        }
        Path first = sources.get(0).getFileName();
        ImportRequest request =
                new ImportRequest(sources, first == null ? sources.get(0).toString() : first.toString(), choices);
        boolean dryRun = arguments.containsOption("dry-run");
        return currentOwner.callAs(accounts.localGuest(), () -> run(request, dryRun, report, out));
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

    private int run(ImportRequest request, boolean dryRun, @Nullable Path reportFile, Consumer<String> out) {
        try {
            ImportReport report =
                    dryRun ? imports.dryRun(request, ImportProgress.NONE) : imports.run(request, ImportProgress.NONE);
            if (reportFile != null) {
                Files.writeString(reportFile, imports.json(report));
            }
            tell(report, out);
            return report.everyRowAccountedFor() ? DONE : REFUSED;
        } catch (MissingChoice missing) {
            return say(out, CHOICE_MISSING, missing.messageKey(), String.join(", ", missing.choices()));
        } catch (ImportRejected rejected) {
            return say(out, REFUSED, rejected.messageKey(), rejected.arguments());
        } catch (VerificationFailed failed) {
            return say(out, REFUSED, "transfer.command.verification_failed");
        } catch (IOException e) {
            return say(out, REFUSED, "transfer.command.report_unwritable", String.valueOf(reportFile));
        }
    }

    private void tell(ImportReport report, Consumer<String> out) {
        for (ImportReport.FileReport file : report.files()) {
            out.accept(words(
                    "transfer.command.file",
                    file.path(),
                    file.read(),
                    file.created(),
                    file.updated(),
                    file.unchanged() + file.merged() + file.duplicate(),
                    file.kept(),
                    file.quarantined(),
                    file.otherOwner()));
        }
        for (ImportReport.RuleReport rule : report.rules()) {
            out.accept(words(
                    "transfer.command.rule", rule.rows(), words(rule.rule().messageKey())));
        }
        for (ImportReport.QuarantinedRow row : report.quarantined()) {
            out.accept(words(
                    "transfer.command.quarantined",
                    row.file(),
                    row.line(),
                    words(row.reason().messageKey())));
        }
        for (String file : report.notRead()) {
            out.accept(words("transfer.command.not_read", file));
        }
        String end = report.nothingNew() ? "nothing_new" : report.dryRun() ? "dry" : "done";
        out.accept(words(
                "transfer.command." + end,
                report.created(),
                report.totals().minutesStored(),
                report.totals().reliefStored()));
    }
}
