package app.taskaversion.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** What is learned and how, as the app does it: {@code plan.properties}, which a test of the app holds against its code. */
public final class Plan {

    /**
     * One number to predict.
     *
     * @param label the column of the rows
     * @param members how many boosters are asked
     * @param folded how many of them in each part, to find out what they are worth
     * @param placed whether it hangs on where something stood
     * @param settings of the library, word for word
     */
    public record Target(
            String name, String label, int members, int folded, boolean placed, Map<String, String> settings) {}

    private final Properties said;

    public Plan(Properties said) {
        this.said = said;
    }

    public static Plan read() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Plan.class.getResourceAsStream("/plan.properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new Plan(properties);
    }

    public String text(String key) {
        return Objects.requireNonNull(said.getProperty(key), key);
    }

    public double number(String key) {
        return Double.parseDouble(text(key));
    }

    public List<String> list(String key) {
        return List.of(text(key).split(","));
    }

    /** In the order in which a model holds them. */
    public List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (String name : list("targets")) {
            Map<String, String> settings = new TreeMap<>();
            String start = name + ".settings.";
            said.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(start))
                    .forEach(key -> settings.put(key.substring(start.length()), text(key)));
            targets.add(new Target(
                    name,
                    text(name + ".label"),
                    (int) number(name + ".members"),
                    (int) number(name + ".folded"),
                    Boolean.parseBoolean(text(name + ".placed")),
                    settings));
        }
        return targets;
    }
}
