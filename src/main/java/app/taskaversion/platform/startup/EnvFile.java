package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file {@code .env} in the application's folder: one {@code NAME=value} per line, {@code #} begins a comment,
 * quotes around a value are taken off. Nothing is expanded, so a password may hold any character.
 */
final class EnvFile {

    static final String NAME = ".env";

    private static final Pattern LINE = Pattern.compile("(?:export\\s+)?([A-Za-z_][A-Za-z0-9_.]*)\\s*=\\s*(.*)");
    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1\\s*(?:#.*)?");

    private EnvFile() {}

    /** @throws StartRefused with the path and the line number, never with the line itself */
    static Map<String, String> read(Path folder) {
        Path file = folder.resolve(NAME).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            return parse(Files.readAllLines(file, StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new StartRefused("startup.envFile.unreadable", file);
        }
    }

    private static Map<String, String> parse(List<String> lines, Path file) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = withoutByteOrderMark(lines.get(i)).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher pair = LINE.matcher(line);
            if (!pair.matches()) {
                throw new StartRefused("startup.envFile.line", file, String.valueOf(i + 1));
            }
            values.put(pair.group(1), value(pair.group(2)));
        }
        return values;
    }

    private static String value(String raw) {
        Matcher quoted = QUOTED.matcher(raw);
        return quoted.matches()
                ? quoted.group(2)
                : raw.replaceFirst("(^|\\s+)#.*$", "").strip();
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
