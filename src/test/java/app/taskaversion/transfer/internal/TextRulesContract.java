package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.internal.LegacyRows.Stored;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data-and-lifecycle §4.5 and §1.0: texts as they were typed. */
abstract class TextRulesContract {

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends TextRulesContract {}

    @PostgresTest
    static class OnPostgresTest extends TextRulesContract {}

    private static final String ESCAPED = "&amp; &lt; &gt; &quot; &#x27; &amp;amp; &nbsp;";
    private static final String ONCE = "& < > \" ' &amp; &nbsp;";

    private Stored task(String created, String... more) {
        return new LegacyRows()
                .row(
                        "tasks.csv",
                        LegacyRows.with(
                                new String[] {
                                    "task_id", "x", "name", ESCAPED, "description", ESCAPED, "created_at", created
                                },
                                more))
                .imported(context);
    }

    @Test
    void unescape_takesTheFiveEntitiesBackExactlyOnceSinceTheTwelfthOfJanuary() {
        Stored stored = task("2026-01-12 00:00");
        assertThat(stored.of("task", "x", "name")).isEqualTo(ONCE);
        assertThat(stored.of("task", "x", "description")).isEqualTo(ONCE);
        assertThat(stored.texts("select raw from import_record where user_id = :owner and source_key = 'x'"))
                .singleElement()
                .asString()
                .contains(ESCAPED);
    }

    @Test
    void unescape_leavesOlderTextsAndTextsOfAnUnknownDayAlone() {
        assertThat(task("2026-01-11 23:59").of("task", "x", "name")).isEqualTo(ESCAPED);
        assertThat(new LegacyRows()
                        .row("tasks.csv", "task_id", "y", "name", ESCAPED)
                        .imported(context)
                        .of("task", "y", "name"))
                .isEqualTo(ESCAPED);
    }

    @Test
    void unescape_editingATemplateDidNotEscapeSoTheDayOfCreationTells() {
        Stored stored = task("2026-01-05 10:00", "updated_at", "2026-02-01 10:00");
        assertThat(stored.of("task", "x", "name")).isEqualTo(ESCAPED);
        assertThat(stored.of("task", "x", "updated_at")).isEqualTo("2026-02-01T10:00:00Z");
    }

    @Test
    void unescape_taskNotesGoByTheTimeOfEachEntry() {
        Stored stored = task(
                "2026-01-05 10:00",
                "notes",
                "[2026-01-06 10:00]\n&lt;a&gt;\n\n---\n\n[2026-01-20 10:00]\n&lt;b&gt;\nsecond line\n\n---\n\n&lt;c&gt;");
        assertThat(stored.texts("select content from task_note where user_id = :owner order by content"))
                .containsExactlyInAnyOrder("&lt;a&gt;", "<b>\nsecond line", "&lt;c&gt;");
    }

    @Test
    void unescape_generalNotesGoByTheirOwnStampWhichIsUtc() {
        Stored stored = new LegacyRows()
                .row(
                        "notes.csv",
                        "note_id",
                        "note-1",
                        "content",
                        "&lt;a&gt;",
                        "timestamp",
                        "2026-01-11T23:59:59.900000")
                .row("notes.csv", "note_id", "note-2", "content", "&lt;b&gt;", "timestamp", "2026-01-12T00:00:00")
                .imported(context, ImportChoices.NONE.withZone(ZoneId.of("Asia/Tokyo")));
        assertThat(stored.of("note", "note-1", "content")).isEqualTo("&lt;a&gt;");
        assertThat(stored.of("note", "note-2", "content")).isEqualTo("<b>");
        assertThat(stored.of("note", "note-1", "noted_at")).isEqualTo("2026-01-11T23:59:59.900Z");
    }

    @Test
    void unescape_theNameOnAnInstanceIsASnapshotAndItsOwnTextsWereNeverEscaped() {
        Stored stored = new LegacyRows()
                .instance(
                        "i1",
                        "task_name",
                        "Tom &amp; Jerry",
                        "predicted",
                        "{\"description\": \"&lt;b&gt;\", \"emotion_values\": {\"A &amp; B\": 5}}",
                        "actual",
                        "{\"completion_notes\": \"&quot;\", \"actual_relief\": 1}")
                .imported(context);
        assertThat(stored.of("i1", "task_name")).isEqualTo("Tom & Jerry");
        assertThat(stored.of("i1", "description")).isEqualTo("&lt;b&gt;");
        assertThat(stored.of("i1", "completion_notes")).isEqualTo("&quot;");
        assertThat(stored.texts("select name from emotion where user_id = :owner"))
                .contains("A &amp; B");
    }

    @Test
    void TEXT_SHORTENED_aNameMayGrowToTwelveHundredByEscaping() {
        Stored stored = new LegacyRows()
                .row("tasks.csv", "task_id", "x", "name", "&amp;".repeat(240), "created_at", "2026-01-01 10:00")
                .row("tasks.csv", "task_id", "y", "name", "n".repeat(1201), "created_at", "2026-01-01 10:00")
                .imported(context);
        assertThat(stored.of("task", "x", "name")).hasSize(1200);
        assertThat(stored.of("task", "y", "name")).hasSize(1200);
        assertThat(stored.places(ImportRule.TEXT_SHORTENED)).containsExactly("tasks.csv 4 name");
    }

    @Test
    void textTokens_aTaskMayBeCalledNone() {
        Stored stored = new LegacyRows()
                .row(
                        "tasks.csv",
                        "task_id",
                        "x",
                        "name",
                        "None",
                        "description",
                        "nan",
                        "default_estimate_minutes",
                        "NaN",
                        "created_at",
                        "2026-01-01 10:00")
                .imported(context);
        assertThat(stored.of("task", "x", "name")).isEqualTo("None");
        assertThat(stored.of("task", "x", "description")).isEqualTo("nan");
        assertThat(stored.of("task", "x", "default_estimate_minutes")).isEqualTo("null");
        assertThat(stored.report().rules()).isEmpty();
    }

    @Test
    void feelings_commasBelongToANameOnlyInsideTheValues() {
        Stored stored = new LegacyRows()
                .instance(
                        "i1",
                        "predicted",
                        "{\"emotions\": \"Tense, tired; TENSE\", \"motivation\": 1}",
                        "actual",
                        "{\"emotion_values\": {\"Relieved, a bit\": 60, \"Calm\": 0}, \"actual_relief\": 1}")
                .imported(context);
        assertThat(stored.texts("""
                        select e.name from instance_emotion i join emotion e on e.id = i.emotion_id
                        where i.user_id = :owner order by e.name""")).containsExactly("Calm", "Relieved, a bit", "Tense", "tired");
    }

    @Test
    void TEXT_DAMAGED_brokenBytesInAUtf8FileAreReplacedAndNamed() throws IOException {
        Path folder = TestDatabases.newFolder("damaged");
        byte[] text = "task_id,name,created_at\nx,Kaffee für Ärzte,2026-01-01 10:00\ny,Br?ken,2026-01-01 10:00\n"
                .getBytes(StandardCharsets.UTF_8);
        text[new String(text, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;
        Files.write(folder.resolve("tasks.csv"), text);
        Stored stored = LegacyRows.imported(context, folder, ImportChoices.NONE.withZone(ZoneOffset.UTC));
        assertThat(stored.of("task", "x", "name")).isEqualTo("Kaffee für Ärzte");
        assertThat(stored.of("task", "y", "name")).isEqualTo("Br\uFFFDken");
        assertThat(stored.places(ImportRule.TEXT_DAMAGED)).containsExactly("tasks.csv 3 ");
    }
}
