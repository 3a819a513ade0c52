package app.taskaversion.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.ServedTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is served is what browsers ask of an app before they offer to install it, and what they may keep of it. */
@ServedTest
class InstalledAppTest {

    @LocalServerPort
    private int port;

    private RawHttp.Answer get(String path) {
        return new RawHttp(port).get(path);
    }

    private JsonNode manifest() {
        return JsonMapper.builder().build().readTree(get(AppManifest.PATH).body());
    }

    private byte[] bytes(String path) {
        return get(path).body().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void theManifestHasWhatInstallingNeeds() {
        RawHttp.Answer answer = get(AppManifest.PATH);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/manifest+json"));
        JsonNode manifest = manifest();
        assertThat(manifest.path("name").asString()).isEqualTo("Task Aversion System");
        assertThat(manifest.path("short_name").asString()).hasSizeBetween(1, 13);
        assertThat(manifest.path("id").asString()).isEqualTo("/");
        assertThat(manifest.path("start_url").asString()).isEqualTo("/");
        assertThat(manifest.path("scope").asString()).isEqualTo("/");
        assertThat(manifest.path("display").asString()).isEqualTo("standalone");
        assertThat(manifest.path("theme_color").asString()).matches("#[0-9a-f]{6}");
        assertThat(manifest.path("background_color").asString()).matches("#[0-9a-f]{6}");
        assertThat(manifest.path("shortcuts").size()).isEqualTo(2);
        JsonNode share = manifest.path("share_target");
        assertThat(share.path("method").asString()).isEqualTo("POST"); // else it would stand in addresses
        assertThat(share.path("action").asString()).isEqualTo("/share");
    }

    @Test
    void itsPicturesAreThereAndAsLargeAsItSays() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String kind : List.of("icons", "screenshots")) {
            for (JsonNode picture : manifest().path(kind)) {
                String file = picture.path("src").asString();
                String sizes = picture.path("sizes").asString();
                assertThat(get(file).status()).as(file).isEqualTo(200);
                if (file.endsWith(".png")) {
                    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(file)));
                    assertThat(image.getWidth() + "x" + image.getHeight())
                            .as(file)
                            .isEqualTo(sizes);
                }
                seen.add(picture.path("purpose").asString("")
                        + picture.path("form_factor").asString("") + " " + sizes);
            }
        }
        assertThat(seen)
                .contains(
                        "any any",
                        "any 192x192",
                        "any 512x512",
                        "maskable 192x192",
                        "maskable 512x512",
                        "wide 1280x800",
                        "narrow 720x1280");
    }

    @Test
    void eachPageSaysWhereTheManifestIsAlsoToPhonesThatReadNone() {
        String page = get("/").body();
        assertThat(page)
                .contains("rel=\"manifest\" href=\"/manifest.webmanifest\"")
                .contains("rel=\"apple-touch-icon\" href=\"/icons/app-apple-180.png\"")
                .contains("name=\"apple-mobile-web-app-title\"")
                .containsPattern(
                        "name=\"theme-color\" media=\"\\(prefers-color-scheme: light\\)\" content=\"#[0-9a-f]{6}\"")
                .containsPattern(
                        "name=\"theme-color\" media=\"\\(prefers-color-scheme: dark\\)\" content=\"#[0-9a-f]{6}\"");
    }

    /** Only what is in the list is kept, and each of it is there under this version and no other. */
    @Test
    void theWorkerKeepsOnlyAStaticShellUnderAVersionOfItsContent() {
        RawHttp.Answer answer = get(OfflineShell.WORKER);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
        var settings = Pattern.compile("const SHELL = (\\{.*?});").matcher(answer.body());
        assertThat(settings.find()).isTrue();
        JsonNode shell = JsonMapper.builder().build().readTree(settings.group(1));
        String version = shell.path("version").asString();
        assertThat(version).matches("[0-9a-f]{16}");
        assertThat(shell.path("page").asString()).isEqualTo("/offline.html");
        Set<String> files = new HashSet<>();
        for (JsonNode file : shell.path("files")) {
            files.add(file.asString());
            RawHttp.Answer part = get(file.asString());
            assertThat(part.status()).as(file.asString()).isEqualTo(200);
            assertThat(part.header("Cache-Control"))
                    .as(file.asString())
                    .hasValueSatisfying(cache -> assertThat(cache).contains("immutable"));
            assertThat(part.header("Set-Cookie")).isEmpty();
        }
        assertThat(files)
                .hasSize(OfflineShell.FILES.size())
                .allMatch(file -> file.startsWith("/shell/" + version + "/"));
        String page = get(OfflineShell.PAGE).body();
        assertThat(Pattern.compile("(?:href|src)=\"(/[^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(part -> part.group(1)))
                .isNotEmpty()
                .allMatch(files::contains);
        assertThat(get("/shell/0123456789abcdef/styles/tokens.css").status()).isEqualTo(404);
        assertThat(get("/shell/" + version + "/sw.js").status()).isEqualTo(404);
        assertThat(get("/shell/" + version + "/../application.yml").status()).isNotEqualTo(200);
    }

    /** Modules of the page load each other: none of them may be missing from what is kept. */
    @Test
    void whatAKeptModuleLoadsIsKeptToo() {
        for (String file : OfflineShell.FILES) {
            if (file.endsWith(".js")) {
                Pattern.compile("from '(\\.[^']+)'")
                        .matcher(OfflineShell.read(file))
                        .results()
                        .map(found -> java.net
                                .URI
                                .create("/" + file)
                                .resolve(found.group(1))
                                .getPath())
                        .forEach(loaded ->
                                assertThat(OfflineShell.FILES).as(file).contains(loaded.substring(1)));
            }
        }
    }

    /** Below 300 kB, compressed as it comes. (product §5.3) */
    @Test
    void theShellIsSmall() {
        int size = OfflineShell.FILES.stream()
                .mapToInt(file -> compressed(OfflineShell.bytes(file)))
                .sum();
        assertThat(size).isBetween(50_000, 300_000);
    }

    private static int compressed(byte[] bytes) {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.size();
    }

    @Test
    void thePageHoldsNothingOfAnybodyAndMakesNoSession() {
        for (String path : List.of(OfflineShell.PAGE, OfflineShell.WORKER, AppManifest.PATH)) {
            assertThat(get(path).header("Set-Cookie")).as(path).isEmpty();
            assertThat(get(path).header("Cache-Control")).as(path).contains("no-store");
        }
        assertThat(get(OfflineShell.PAGE).body()).doesNotContain("{{");
    }
}
