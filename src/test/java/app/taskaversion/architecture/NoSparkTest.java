package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The job for Spark lives beside the app: neither it nor what it needs is ever on the app's class path. */
class NoSparkTest {

    private static final Path JOB = ScriptRun.PROJECT.resolve("docs/spark/pom.xml");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>.*?</dependency>");
    private static final Pattern EXCLUSIONS = Pattern.compile("(?s)<exclusions>.*?</exclusions>");
    private static final Pattern XGBOOST = Pattern.compile("<xgboost4j.version>([^<]+)</xgboost4j.version>");

    /** The tests see what the app sees, and more. */
    @Test
    void nothingOfSparkOrScalaIsOnTheClassPath() {
        assertThat(isThere("ml/dmlc/xgboost4j/java/Booster.class")).isTrue();
        assertThat(List.of(
                        "org/apache/spark/SparkContext.class",
                        "org/apache/hadoop/conf/Configuration.class",
                        "scala/Option.class",
                        "ml/dmlc/xgboost4j/scala/spark/XGBoostRegressor.class",
                        "app/taskaversion/spark/TrainOnSpark.class"))
                .noneMatch(NoSparkTest::isThere);
    }

    private static boolean isThere(String name) {
        return NoSparkTest.class.getClassLoader().getResource(name) != null;
    }

    /** In no profile either; the one that has Scala in its name is the library itself, without it. */
    @Test
    void noProfileOfTheAppBringsItIn() throws IOException {
        assertThat(dependencies(Files.readString(JOB))).anyMatch(each -> each.contains("org.apache.spark"));
        assertThat(dependencies(pom()))
                .hasSizeGreaterThan(30)
                .noneMatch(each -> each.contains("org.apache.spark") || each.contains("xgboost4j-spark"))
                .noneMatch(each -> each.contains("org.scala-lang"));
        assertThat(pom()).contains("<exclude>org.apache.spark</exclude>", "<exclude>org.scala-lang</exclude>");
    }

    @Test
    void theJobGrowsItsTreesWithTheLibraryThatTheAppAsks() throws IOException {
        assertThat(version(Files.readString(JOB))).isEqualTo(version(pom()));
    }

    private static String pom() throws IOException {
        return Files.readString(ScriptRun.PROJECT.resolve("pom.xml"));
    }

    private static String version(String pom) {
        return XGBOOST.matcher(pom).results().findFirst().orElseThrow().group(1);
    }

    private static List<String> dependencies(String pom) {
        return DEPENDENCY
                .matcher(EXCLUSIONS.matcher(pom).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
