package app.taskaversion.analytics.classic;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.FiguresService;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The older app's figures of a history that was really brought in, label by label, as the file of figures holds them. */
abstract class FiguresGoldenContract {

    private static final Path SAMPLES = Path.of("src/test/resources/legacy").toAbsolutePath();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private ImportService imports;

    @Autowired
    private FiguresService figures;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends FiguresGoldenContract {}

    @PostgresTest
    static class OnPostgresTest extends FiguresGoldenContract {}

    private Map<String, @Nullable Object> written(String sample, Instant asOf) throws IOException {
        imports.run(
                new ImportRequest(List.of(SAMPLES.resolve(sample)), "test", ZoneOffset.UTC, null), ImportProgress.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        figures.write(out, asOf, ZoneOffset.UTC);
        return Golden.object(JSON.readValue(out.toByteArray(), Map.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "small", "legacy"})
    void eachLabelIsWhatTheOlderProgramSaid(String sample) throws IOException {
        Map<String, @Nullable Object> golden =
                Golden.object(Golden.read(sample + ".json").get("calls"));
        Map<String, @Nullable Object> classic = Golden.object(
                written(sample, LegacyFiles.NOW.toInstant(ZoneOffset.UTC)).get("classic"));
        List<String> differences = new ArrayList<>();
        TreeSet<String> labels = new TreeSet<>(classic.keySet());
        labels.removeAll(ClassicGoldenTest.DEVIATIONS.keySet());
        // The older program was asked about made-up numbers there; ours are the person's own.
        labels.remove("calculate_composite_score");
        assertThat(labels).hasSizeGreaterThan(75);
        for (String label : labels) {
            Object result = Golden.object(golden.get(label)).get("result");
            Object ours = classic.get(label);
            if (label.equals("load_instances")) {
                result = Golden.object(result).get("data");
                Map<String, @Nullable Object> columns = Golden.object(result);
                ours = Golden.object(ours).get("data");
                columns.keySet().retainAll(Golden.object(ours).keySet());
            }
            Golden.differences(Ties.without(result), Ties.without(ours)).stream()
                    .limit(5)
                    .forEach(found -> differences.add(label + found));
        }
        assertThat(differences).isEmpty();
    }

    /** D25: whoever was signed in was asked about. Two people in one database each get their own. */
    @Test
    void d25EachPersonHasTheirOwnFigures() throws IOException {
        Instant asOf = LegacyFiles.NOW.toInstant(ZoneOffset.UTC);
        OwnerId one = People.create(context);
        OwnerId other = People.create(context);
        People.signIn(one);
        int before = completed(written("tiny", asOf));
        People.signIn(other);
        int theirs = completed(written("small", asOf));
        People.signIn(one);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        figures.write(out, asOf, ZoneOffset.UTC);
        assertThat(completed(Golden.object(JSON.readValue(out.toByteArray(), Map.class))))
                .isEqualTo(before)
                .isEqualTo(8)
                .isLessThan(theirs);
    }

    private static int completed(Map<String, @Nullable Object> written) {
        Map<String, @Nullable Object> metrics =
                Golden.object(Golden.object(written.get("classic")).get("get_dashboard_metrics"));
        return (int) Golden.number(Golden.object(metrics.get("counts")).get("total_completed"));
    }
}
