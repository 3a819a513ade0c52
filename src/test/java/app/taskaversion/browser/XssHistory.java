package app.taskaversion.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Files as the older app made them, with the corpus in each column that holds a text, and in the names of files. */
final class XssHistory {

    /** The whole corpus, in texts that fit into a name. */
    private static final List<XssCorpus.Pack> PACKS = XssCorpus.packs(900);

    private static final int TIMES = 3;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    /** What the tasks are called once they are here. The older app wrote the signs of markup as entities, once. */
    static List<String> names() {
        return PACKS.stream()
                .map(pack -> pack.text().replace("&lt;", "<").replace("&gt;", ">"))
                .toList();
    }

    FilePayload[] files() {
        List<FilePayload> files = new ArrayList<>();
        files.add(csv("tasks.csv", tasks()));
        files.add(csv("task_instances.csv", instances()));
        files.add(csv("jobs.csv", jobs()));
        files.add(csv("job_task_mapping.csv", mapping()));
        files.add(csv("notes.csv", notes()));
        files.add(csv("emotions.csv", emotions()));
        List<String> names = fileNames();
        for (String name : names.subList(0, names.size() / 2)) {
            files.add(csv(name + ".csv", List.of(List.of(name), List.of(name))));
        }
        files.add(new FilePayload("more.zip", "application/zip", zip(names.subList(names.size() / 2, names.size()))));
        return files.toArray(FilePayload[]::new);
    }

    /** What a browser leaves in a file's name as it is. */
    private static List<String> fileNames() {
        return XssCorpus.ALL.stream()
                .filter(text -> !text.matches("(?s).*[/\\\\:\\u2028\\u2029%].*"))
                .toList();
    }

    private List<List<?>> tasks() {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of(
                "task_id",
                "name",
                "description",
                "type",
                "version",
                "created_at",
                "is_recurring",
                "categories",
                "default_estimate_minutes",
                "task_type",
                "routine_frequency",
                "routine_time",
                "notes",
                "user_id",
                "<img tas-xss src=x onerror=tasXss()>"));
        for (int i = 0; i < PACKS.size(); i++) {
            String text = PACKS.get(i).text();
            String lines = PACKS.get(i).text("\n");
            rows.add(List.of(
                    "t" + i,
                    text,
                    lines,
                    "one-time",
                    1,
                    today.minusDays(30) + " 07:16",
                    "False",
                    json(PACKS.get(i).text()),
                    45,
                    "Work",
                    "none",
                    "07:30",
                    lines,
                    1,
                    text));
            rows.add(List.of(
                    "x" + i + text.substring(0, 20),
                    "odd " + i,
                    "",
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    "",
                    text,
                    ""));
        }
        return rows;
    }

    private List<List<?>> instances() {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of(
                "instance_id",
                "task_id",
                "task_name",
                "task_version",
                "created_at",
                "initialized_at",
                "started_at",
                "completed_at",
                "cancelled_at",
                "due_at",
                "predicted",
                "actual",
                "is_completed",
                "is_deleted",
                "status",
                "duration_minutes",
                "user_id",
                "skills_improved"));
        for (int i = 0; i < PACKS.size(); i++) {
            String text = PACKS.get(i).text();
            String task = "t" + i;
            for (int time = 0; time < TIMES; time++) {
                String day = today.minusDays(2 + time).toString();
                rows.add(List.of(
                        "i" + i + "-" + time,
                        task,
                        text,
                        1,
                        day + " 09:00",
                        day + " 09:01",
                        day + " 09:02",
                        day + " 09:30",
                        "",
                        "",
                        predicted(text),
                        actual(text),
                        "True",
                        "False",
                        "completed",
                        28,
                        1,
                        text));
            }
            String before = today.minusDays(3).toString();
            rows.add(List.of(
                    "c" + i,
                    task,
                    text,
                    1,
                    before + " 09:00",
                    before + " 09:01",
                    "",
                    "",
                    before + " 10:00",
                    "",
                    predicted(text),
                    "{\"cancelled\": true, \"cancellation_category\": \"other\", \"reason_for_canceling\": "
                            + quoted(text) + "}",
                    "True",
                    "False",
                    "cancelled",
                    "",
                    1,
                    ""));
            rows.add(List.of(
                    "w" + i,
                    task,
                    text,
                    1,
                    before + " 09:00",
                    before + " 09:01",
                    "",
                    "",
                    "",
                    before + " 18:00",
                    predicted(text),
                    "{\"postpone_history\": [{\"reason\": " + quoted(text) + ", \"at\": \"" + before
                            + " 09:35\"}], \"postpone_reason\": " + quoted(text) + "}",
                    "False",
                    "False",
                    "initialized",
                    "",
                    1,
                    ""));
            rows.add(List.of(
                    "q" + i + text.substring(0, 20),
                    task,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text));
        }
        return rows;
    }

    private static String predicted(String text) {
        return "{\"expected_relief\": 54, \"expected_aversion\": 31, \"physical_context\": "
                + quoted(text.substring(0, 150)) + ", \"description\": " + quoted(text) + ", \"emotions\": ["
                + quoted(text.substring(0, 60)) + "], \"emotion_values\": {" + quoted(text.substring(0, 60)) + ": 40},"
                + quoted(text) + ": " + quoted(text) + "}";
    }

    private static String actual(String text) {
        return "{\"actual_relief\": 20, \"completion_percent\": 100, \"completion_notes\": " + quoted(text)
                + ", \"emotion_values\": {" + quoted(text.substring(0, 60)) + ": 30}, " + quoted(text) + ": "
                + quoted(text) + "}";
    }

    private List<List<?>> jobs() {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of("job_id", "name", "task_type", "description", "created_at", "updated_at"));
        for (int i = 0; i < PACKS.size(); i++) {
            String text = PACKS.get(i).text();
            rows.add(List.of("j" + i, text.substring(0, 190), "Work", text, today + " 18:00", today + " 18:00"));
            rows.add(List.of("k" + i + text.substring(0, 20), text, text, text, text, text));
        }
        return rows;
    }

    private List<List<?>> mapping() {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of("job_id", "task_id", "created_at"));
        for (int i = 0; i < PACKS.size(); i++) {
            rows.add(List.of("j" + i, "t" + i, today + " 18:00"));
            rows.add(List.of(
                    PACKS.get(i).text(), PACKS.get(i).text(), PACKS.get(i).text()));
        }
        return rows;
    }

    private List<List<?>> notes() {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of("note_id", "content", "timestamp", "user_id"));
        for (int i = 0; i < PACKS.size(); i++) {
            rows.add(List.of("note-" + i, PACKS.get(i).text("\n"), today + "T06:00:00", 1));
            rows.add(List.of(
                    PACKS.get(i).text(), PACKS.get(i).text("\n"), PACKS.get(i).text(), 1));
        }
        return rows;
    }

    private static List<List<?>> emotions() {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of("emotion", "user_id"));
        XssCorpus.packs(100).forEach(pack -> rows.add(List.of(pack.text(), 1)));
        return rows;
    }

    private static String json(String text) {
        return "[" + quoted(text.substring(0, 180)) + "]";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static FilePayload csv(String name, List<? extends List<?>> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<?> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "text/csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(List<String> names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name + ".csv"));
                zip.write("a;b".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
