package app.taskaversion.platform.web;

import app.taskaversion.platform.text.Messages;
import app.taskaversion.platform.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser keeps to show something while there is no connection: the page for it with all that it needs, and the
 * worker that keeps it. None of it holds anything of a person. The version is made from the content, so a changed word or
 * style is a new version, and the same content is the same version on every node.
 */
@Component
public class OfflineShell {

    /** The page for having no connection. */
    public static final String PAGE = "/offline.html";

    /** The worker. */
    public static final String WORKER = "/sw.js";

    /** Where the installed app sends what somebody shares; the worker answers it, and nothing of it comes here. */
    static final String SHARE = "/share";

    /** The screen with a line to write on. */
    static final String CAPTURE = "/tasks";

    /** Where files of the shell are, below a version. */
    static final String FOLDER = "/shell/";

    static final List<String> FILES = List.of(
            "aura/aura.css",
            "aura/fonts/InstrumentSans/InstrumentSans.woff2",
            "icons/favicon.svg",
            "icons/icons.svg",
            "scripts/drafts-store.js",
            "scripts/offline/page.js",
            "scripts/offline/parts.js",
            "scripts/offline/state.js",
            "scripts/offline/sync.js",
            "scripts/offline/taps.js",
            "styles/components.css",
            "styles/offline.css",
            "styles/tokens.css",
            "styles/views.css");

    /** Parts of the worker that another feature brings, if it is there. */
    private static final List<String> WORKER_PARTS = List.of("scripts/push-worker.js");

    private static final Pattern PLACE = Pattern.compile("\\{\\{([A-Za-z.]+)}}");
    private static final Pattern SETTINGS = Pattern.compile("const SHELL = [^;]*;");

    private final OfflineWords words;
    private final JsonMapper json = JsonMapper.builder().build();
    private final String version;
    private final String page;
    private final String worker;

    OfflineShell(Messages messages) {
        this.words = new OfflineWords(messages);
        String template = read("offline.html");
        String script = read("sw.js");
        StringBuilder all = new StringBuilder(fill(template, "")).append(script);
        List<String> parts = WORKER_PARTS.stream().filter(OfflineShell::isThere).toList();
        FILES.forEach(file -> all.append(Sha256.hex(bytes(file))));
        parts.forEach(part -> all.append(Sha256.hex(bytes(part))));
        version = Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        page = fill(template, FOLDER + version + "/");
        worker = SETTINGS.matcher(script)
                .replaceFirst(Matcher.quoteReplacement("const SHELL = " + settings(parts) + ";"));
    }

    String version() {
        return version;
    }

    String page() {
        return page;
    }

    String worker() {
        return worker;
    }

    static byte[] bytes(String file) {
        try {
            return new ClassPathResource("META-INF/resources/" + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static boolean isThere(String file) {
        return new ClassPathResource("META-INF/resources/" + file).exists();
    }

    private String settings(List<String> parts) {
        List<String> files = new ArrayList<>();
        FILES.forEach(file -> files.add(FOLDER + version + "/" + file));
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("version", version);
        settings.put("page", PAGE);
        settings.put("files", files);
        settings.put("share", SHARE);
        settings.put("shared", CAPTURE);
        settings.put("also", parts.stream().map(part -> "/" + part).toList());
        return json.writeValueAsString(settings);
    }

    /** All of it is our own text without marks of HTML, so nothing has to be escaped. */
    private String fill(String template, String folder) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group(1)) {
                            case "shell" -> folder;
                            case "words" -> words.inScript();
                            default -> words.inPage(place.group(1));
                        }));
    }
}
