package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials that goes into the jar: it is there, it is whole, and all of it is free. */
class SbomTest {

    private static final Path SBOM = Path.of("target/classes/META-INF/sbom/application.cdx.json");

    private static final Set<String> FREE = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "CDDL",
            "EPL-2.0",
            "GPL-2.0-with-classpath-exception",
            "LGPL-2.1-only",
            "MIT",
            "MIT-0",
            "Unicode-3.0");

    /** Components of Vaadin that need a licence, and what would check for one. */
    private static final Set<String> COMMERCIAL = Set.of(
            "vaadin",
            "vaadin-charts-flow",
            "vaadin-board-flow",
            "vaadin-crud-flow",
            "vaadin-dashboard-flow",
            "vaadin-grid-pro-flow",
            "vaadin-map-flow",
            "vaadin-rich-text-editor-flow",
            "vaadin-spreadsheet-flow",
            "license-checker");

    /** For those who build and test; not for those who run. */
    private static final Set<String> NOT_SHIPPED = Set.of(
            "vaadin-dev", "vaadin-dev-server", "playwright", "junit-jupiter", "archunit", "spring-boot-devtools");

    private static JsonNode sbom;

    /** The plugin that makes it does nothing in Maven's offline mode. */
    @BeforeAll
    static void read() {
        if (!"true".equals(System.getenv("CI"))) {
            assumeThat(SBOM).exists();
        }
        sbom = JsonMapper.shared().readTree(SBOM.toFile());
    }

    @Test
    void itNamesWhatIsShipped() {
        assertThat(sbom.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(names()).hasSizeGreaterThan(100).contains("vaadin-core", "spring-security-web", "sqlite-jdbc");
        assertThat(components()).allSatisfy(part -> {
            assertThat(part.path("version").asString()).isNotBlank();
            assertThat(part.path("hashes").size()).isPositive();
        });
    }

    @Test
    void allOfItIsFree() {
        Set<String> others = new TreeSet<>();
        for (JsonNode part : components()) {
            Set<String> licences = new TreeSet<>();
            part.path("licenses").forEach(each -> licences.add(name(each)));
            if (licences.stream().noneMatch(FREE::contains)) {
                others.add(part.path("name").asString() + ": " + licences);
            }
        }
        assertThat(others).isEmpty();
        assertThat(names()).doesNotContainAnyElementsOf(COMMERCIAL);
    }

    @Test
    void nothingForDevelopersIsShipped() {
        assertThat(names()).doesNotContainAnyElementsOf(NOT_SHIPPED);
    }

    private static String name(JsonNode licence) {
        String id = licence.path("license").path("id").asString("");
        String named = licence.path("license").path("name").asString("");
        return id.isEmpty() ? (named.isEmpty() ? licence.path("expression").asString("?") : named) : id;
    }

    private static Iterable<JsonNode> components() {
        return sbom.path("components");
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        StreamSupport.stream(components().spliterator(), false)
                .forEach(part -> names.add(part.path("name").asString()));
        return names;
    }
}
