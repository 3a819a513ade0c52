package app.taskaversion.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.model.OtherNumbers;
import app.taskaversion.recommendation.model.Taught;
import app.taskaversion.testsupport.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {

    private static final UUID EXPORT = UUID.fromString("5a1a5bd8-7a9f-4d0e-9a3a-0d5c2c1f8b11");
    private static final Instant NOW = TestClock.START.plus(Duration.ofMinutes(17));

    @TempDir
    private Path folder;

    private static List<List<Example>> people() {
        List<List<Example>> people = new ArrayList<>();
        for (int person = 0; person < 3; person++) {
            people.add(Taught.examples(person, TestClock.START, 5, true));
        }
        return people;
    }

    private static String written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RowsWriter writer = new RowsWriter(bytes, EXPORT, NOW);
        for (List<Example> person : people()) {
            writer.add(person);
        }
        assertThat(writer.people()).isEqualTo(3);
        assertThat(writer.rows()).isEqualTo(3 * 5 * 4 * 3);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Where it stood has a column of its own, and none among the numbers, where it is left open. */
    private static float[] unplaced(Example example) {
        float[] row = example.features().clone();
        row[Feature.POSITION.column()] = Float.NaN;
        return row;
    }

    private Teaching read(String text) throws IOException {
        return RowsReader.read(Files.writeString(folder.resolve("rows.csv"), text));
    }

    @Test
    void everyNumberComesBackAsItWas() throws IOException {
        List<Example> before = people().stream().flatMap(List::stream).toList();
        Teaching teaching = read(written());
        assertThat(teaching.export()).isEqualTo(EXPORT);
        List<Example> after = teaching.examples();
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            Example was = before.get(i);
            Example is = after.get(i);
            assertThat(is.person()).isEqualTo(was.person());
            assertThat(is.instances()).isEqualTo(was.instances());
            assertThat(is.position()).isEqualTo(was.position());
            assertThat(is.features()).isEqualTo(unplaced(was));
            assertThat(Rows.labels(is)).isEqualTo(Rows.labels(was));
            Duration earlier = Duration.between(was.at(), NOW);
            assertThat(Duration.between(is.at(), teaching.now()))
                    .isBetween(earlier.minus(Duration.ofHours(1)), earlier.plus(Duration.ofHours(1)));
        }
    }

    /** A list is what stands together at one moment, and what was ripe when it was given out is ripe when it is read. */
    @Test
    void listsStayApartAndRipe() throws IOException {
        Instant ripe = NOW.minus(Example.RIPE);
        Example one = people().getFirst().getFirst();
        List<Example> own = new ArrayList<>();
        for (int seconds = 120; seconds >= 0; seconds -= 60) {
            own.add(new Example(
                    0, ripe.minusSeconds(seconds), 0, one.features(), 1, 0, Double.NaN, Double.NaN, Double.NaN, 1));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RowsWriter(bytes, EXPORT, NOW).add(own);
        Teaching teaching = read(bytes.toString(StandardCharsets.UTF_8));
        assertThat(teaching.examples().stream().map(Example::at))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(at -> !at.plus(Example.RIPE).isAfter(teaching.now()));
    }

    @Test
    void theFileSaysWhatItsNumbersMeanAndNoDate() throws IOException {
        List<String> lines = written().lines().toList();
        assertThat(lines.subList(0, 5))
                .containsExactly(
                        "# task-aversion training rows 1",
                        "# export=" + EXPORT,
                        "# schema=" + Schema.hash(),
                        "# transform=" + Schema.TRANSFORM,
                        "# labels=label_chosen,label_complete,label_net,label_log_minutes,label_stress");
        assertThat(lines.get(5).split(",")).hasSize(Schema.size() + 9).doesNotHaveDuplicates();
        assertThat(lines.subList(6, lines.size()))
                .allMatch(line -> line.matches("\\d+,\\d+,\\d+,\\d+,\\d(,(-?[0-9.]+(E-?\\d+)?)?)+"));
        assertThat(written()).doesNotContain("2026-").doesNotContain("NaN");
    }

    @Test
    void whatMeansOtherNumbersOrIsDamagedIsRefused() throws IOException {
        String whole = written();
        assertThatThrownBy(() -> read(whole.replace(Schema.hash(), "0".repeat(64))))
                .isInstanceOf(OtherNumbers.class);
        for (String damaged : List.of(
                "",
                "person,list\n",
                whole.replace("task-aversion", "other"),
                whole.replace("hours_ago", "days_ago"),
                whole.substring(0, whole.length() - 12),
                whole + "1,2,three\n")) {
            assertThatThrownBy(() -> read(damaged)).isInstanceOf(IOException.class);
        }
    }
}
