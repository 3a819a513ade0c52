package app.taskaversion.platform.web;

import app.taskaversion.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a browser has to know to install the app (W3C Web App Manifest). The colours are those of the design. */
@Component
public class AppManifest {

    /** Its address. */
    public static final String PATH = "/manifest.webmanifest";

    private static final String TOKENS = "styles/tokens.css";
    private static final String LIGHT = "--aura-background-color-light";
    private static final String DARK = "--aura-background-color-dark";

    private final Messages messages;
    private final JsonMapper json = JsonMapper.builder().build();
    private final String light;
    private final String dark;

    AppManifest(Messages messages) {
        this.messages = messages;
        String tokens = OfflineShell.read(TOKENS);
        this.light = Oklch.hex(tokens, LIGHT);
        this.dark = Oklch.hex(tokens, DARK);
    }

    /** The ground of the app where the person likes it light. */
    public String light() {
        return light;
    }

    /** The ground of the app where the person likes it dark. */
    public String dark() {
        return dark;
    }

    String text() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", "/");
        all.put("name", messages.english("app.name"));
        all.put("short_name", messages.english("app.shortName"));
        all.put("description", messages.english("app.description"));
        all.put("lang", "en");
        all.put("start_url", "/");
        all.put("scope", "/");
        all.put("display", "standalone");
        all.put("theme_color", light);
        all.put("background_color", light);
        all.put("categories", List.of("productivity", "health"));
        all.put(
                "icons",
                List.of(
                        icon("icons/favicon.svg", "any", "image/svg+xml", "any"),
                        icon("icons/app-192.png", "192x192", "image/png", "any"),
                        icon("icons/app-512.png", "512x512", "image/png", "any"),
                        icon("icons/app-maskable-192.png", "192x192", "image/png", "maskable"),
                        icon("icons/app-maskable-512.png", "512x512", "image/png", "maskable")));
        all.put(
                "screenshots",
                List.of(
                        screenshot("images/install-wide.png", "1280x800", "wide"),
                        screenshot("images/install-narrow.png", "720x1280", "narrow")));
        all.put(
                "shortcuts",
                List.of(
                        shortcut("app.shortcut.new", OfflineShell.CAPTURE + "#new"),
                        shortcut("app.shortcut.five", "/#five")));
        all.put("share_target", shareTarget());
        return json.writeValueAsString(all);
    }

    private static Map<String, String> icon(String file, String sizes, String type, String purpose) {
        return Map.of("src", "/" + file, "sizes", sizes, "type", type, "purpose", purpose);
    }

    private Map<String, String> screenshot(String file, String sizes, String form) {
        return Map.of(
                "src",
                "/" + file,
                "sizes",
                sizes,
                "type",
                "image/png",
                "form_factor",
                form,
                "label",
                messages.english("app.screenshot"));
    }

    private Map<String, Object> shortcut(String key, String address) {
        return Map.of(
                "name",
                messages.english(key),
                "url",
                address,
                "icons",
                List.of(icon("icons/app-192.png", "192x192", "image/png", "any")));
    }

    /** By POST, so that what is shared stands in no address; the worker keeps it from being sent at all. */
    private static Map<String, Object> shareTarget() {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("action", OfflineShell.SHARE);
        target.put("method", "POST");
        target.put("enctype", "application/x-www-form-urlencoded");
        target.put("params", Map.of("title", "title", "text", "text", "url", "url"));
        return target;
    }
}
