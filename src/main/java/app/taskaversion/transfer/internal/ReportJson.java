package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.ImportReport;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An import report as a file. */
final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReportJson() {}

    static String write(ImportReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("everyRowAccountedFor", report.everyRowAccountedFor());
        json.put("report", report);
        return MAPPER.writeValueAsString(json);
    }

    /** @return absent if it is missing or says something that a report no longer says */
    static @Nullable ImportReport read(@Nullable String json) {
        if (json == null) {
            return null;
        }
        try {
            ImportReport report = MAPPER.treeToValue(MAPPER.readTree(json).path("report"), ImportReport.class);
            return isWhole(report) ? report : null;
        } catch (JacksonException | IllegalArgumentException e) {
            return null;
        }
    }

    @SuppressWarnings("ConstantValue") // A stored text may lack what the type promises.
    private static boolean isWhole(@Nullable ImportReport report) {
        return report != null && report.files() != null && report.totals() != null;
    }
}
