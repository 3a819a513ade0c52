package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.ImportReport;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An import report as a file. */
final class ReportJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportJson() {}

    static String write(ImportReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("everyRowAccountedFor", report.everyRowAccountedFor());
        json.put("report", report);
        return MAPPER.writeValueAsString(json);
    }
}
