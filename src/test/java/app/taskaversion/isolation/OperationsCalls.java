package app.taskaversion.isolation;

import app.taskaversion.operations.CopyService;
import app.taskaversion.operations.DataLocation;
import app.taskaversion.operations.ErrorService;
import java.io.OutputStream;

/** Running the application. */
final class OperationsCalls {

    private OperationsCalls() {}

    static void add(Calls calls) {
        String reason = "where the database is, not what is in it";
        calls.on(DataLocation.class)
                .free("shown", reason, (s, a) -> s.shown())
                .free("isFile", reason, (s, a) -> s.isFile());
        String copies = "the whole file, for the one person of a machine; refused where people sign in";
        calls.on(CopyService.class)
                .free("isPossible", copies, (s, a) -> s.isPossible())
                .free("isDue", "yes or no, from settings of the person", (s, a) -> s.isDue())
                .free("lastSaved", "a moment, from settings of the person", (s, a) -> s.lastSaved())
                .free("reminds", "yes or no, from settings of the person", (s, a) -> s.reminds())
                .does("remind", (s, a) -> s.remind(false))
                .free("write", copies, (s, a) -> {
                    s.write(OutputStream.nullOutputStream());
                    return null;
                })
                .free("suggestedFileName", copies, (s, a) -> s.suggestedFileName());
        String errors = "errors of our code, for whoever runs this place";
        calls.on(ErrorService.class)
                .free("isOperator", errors, (s, a) -> s.isOperator())
                .free("list", errors, (s, a) -> s.list(""));
    }
}
