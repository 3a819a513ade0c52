package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.DeletionService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.TrainingRowsService;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.feature.SnapshotBytes;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.TestSql;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A person sees and takes along what a model would see of them, and that is gone once they have it deleted. */
abstract class OwnTrainingRowsContract {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TrainingRowsService rows;

    @Autowired
    private ConsentService consents;

    @Autowired
    private DeletionService deletions;

    @Autowired
    private TestSignIn signIn;

    @Autowired
    private TestSql sql;

    @SqliteTest
    static class OnSqliteTest extends OwnTrainingRowsContract {}

    @PostgresTest
    static class OnPostgresTest extends OwnTrainingRowsContract {}

    @BeforeEach
    void onAServer() {
        signIn.accountsMode();
        consents.give(Purpose.POOLED_TRAINING, ConsentWay.SWITCH);
    }

    /** One thing was open two days ago, and so much relief was expected of it. */
    private void looked(float relief) {
        float[] numbers = new float[Schema.size()];
        Arrays.fill(numbers, Float.NaN);
        numbers[Feature.SAID_RELIEF.column()] = relief;
        numbers[Feature.HOUR.column()] = 9.5f;
        int unused = sql.sql("""
                        insert into decision (id, user_id, decided_at, surface, mode, policy, candidates, randomised,
                            instances, scored, snapshot, schema_hash)
                        values (:id, :owner, :at, 'CARD', 'BEST_NOW', 'rec-1.0', 1, :no, 7, :scored, :snapshot, :hash)""")
                .param("id", Ids.next().toString())
                .param("at", OwnedSql.at(TestClock.START.minus(Duration.ofDays(2))))
                .param("no", false)
                .param("scored", new byte[20])
                .param("snapshot", SnapshotBytes.write(List.of(numbers)))
                .param("hash", Schema.hash())
                .update();
    }

    private Map<String, String> files() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        rows.write(zip);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private List<String> csv() throws IOException {
        return Objects.requireNonNull(files().get("rows.csv")).lines().toList();
    }

    @Test
    void whatAModelWouldSeeIsShownAndSaved() throws IOException {
        looked(62.5f);
        TrainingRowsService.Sample sample = rows.sample(3);
        assertThat(sample.rows()).isEqualTo(1);
        List<@Nullable Number> row = sample.latest().getFirst();
        assertThat(row).hasSameSizeAs(sample.columns());
        assertThat(row.get(sample.columns().indexOf("said_relief"))).isEqualTo(62.5f);
        assertThat(row.get(sample.columns().indexOf("said_aversion"))).isNull();
        assertThat(row.get(sample.columns().indexOf("hours_ago"))).isEqualTo(48L);
        assertThat(csv()).hasSize(7).last().asString().startsWith("0,0,48,7,6,62.5,,");
        assertThat(csv().get(5).split(",")).containsExactly(sample.columns().toArray(String[]::new));
        assertThat(files().get("rows.json"))
                .startsWith("[\n{\"person\":0,\"list\":0,\"hours_ago\":48,")
                .contains("\"said_relief\":62.5,\"said_aversion\":null")
                .endsWith("}\n]\n");
    }

    @Test
    void theDictionaryNamesEachColumnWithItsUnitAndWhenItIsAbsent() throws IOException {
        List<String> lines =
                Objects.requireNonNull(files().get("dictionary.csv")).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("column,unit,range,absent,meaning");
        assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyElementsOf(rows.sample(0).columns());
        assertThat(lines).allMatch(line -> line.split(",", -1).length >= 5).noneMatch(line -> line.contains(",,"));
    }

    @Test
    void whoHasNoRowGetsFilesWithoutOne() throws IOException {
        assertThat(rows.sample(3).rows()).isZero();
        assertThat(csv()).hasSize(6);
        assertThat(files().get("rows.json")).isEqualTo("[]\n");
    }

    @Test
    void nobodyGetsRowsOfSomebodyElse() throws IOException {
        looked(62.5f);
        People.signIn(People.create(context));
        assertThat(rows.sample(3).rows()).isZero();
        assertThat(csv()).hasSize(6);
    }

    @Test
    void theyAreGivenShortlyAfterSigningInOnly() {
        looked(62.5f);
        signIn.longAgo();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> rows.write(new ByteArrayOutputStream()))
                .withMessage("account.signInAgain");
    }

    /** Stop and delete: what was learned from is gone, and a later yes begins with nothing. */
    @Test
    void onceTheyAreDeletedNothingIsLeftToLearnFrom() {
        looked(62.5f);
        var unused = deletions.delete(Purpose.POOLED_TRAINING);
        assertThat(consents.isGiven(Purpose.POOLED_TRAINING)).isFalse();
        consents.give(Purpose.POOLED_TRAINING, ConsentWay.SWITCH);
        assertThat(rows.sample(3).rows()).isZero();
    }
}
