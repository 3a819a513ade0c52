package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where help is to be had here, for the page that says so: lines such as {@code Emergency: 112}. */
final class HelpSettings {

    static final String LINES = "HELP_LINES";

    private static final int MOST = 8;
    private static final int LONGEST = 120;

    private HelpSettings() {}

    /**
     * @return empty without lines; else the lines, each on its own
     * @throws StartRefused if there are too many, or one is too long to be read in need
     */
    static Map<String, Object> springProperties(Function<String, @Nullable String> variables) {
        List<String> lines = Arrays.stream(
                        Settings.given(variables.apply(LINES)).split("\\|", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > MOST
                || lines.stream()
                        .anyMatch(
                                line -> line.length() > LONGEST || line.chars().anyMatch(Character::isISOControl))) {
            throw new StartRefused("startup.helpLines");
        }
        return lines.isEmpty()
                ? Map.of()
                : Map.of("app.help-lines", lines.stream().collect(Collectors.joining("\n")));
    }
}
