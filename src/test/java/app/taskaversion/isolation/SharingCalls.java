package app.taskaversion.isolation;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.sharing.AggregateExportService;
import app.taskaversion.sharing.ReleaseId;
import app.taskaversion.sharing.ShareService;
import java.io.ByteArrayOutputStream;

/** Statistics over many. */
final class SharingCalls {

    private SharingCalls() {}

    static void add(Calls calls) {
        calls.on(ShareService.class)
                .call("current", (s, a) -> s.current())
                .call("json", (s, a) -> s.json())
                .call("spent", (s, a) -> s.spent());
        String reason = "numbers with noise, for whoever runs this place";
        calls.on(AggregateExportService.class)
                .free("isOperator", reason, (s, a) -> s.isOperator())
                .free("overview", reason, (s, a) -> s.overview())
                .free("release", reason, (s, a) -> {
                    s.release();
                    return null;
                })
                .free("write", reason, (s, a) -> {
                    s.write(new ReleaseId(Ids.next()), new ByteArrayOutputStream());
                    return null;
                });
    }
}
