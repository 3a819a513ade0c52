package app.taskaversion.sharing.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people to read, the same bytes on every machine. */
final class Json {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private Json() {}

    static String text(Map<String, Object> content) {
        return MAPPER.writeValueAsString(content) + "\n";
    }

    static byte[] bytes(Map<String, Object> content) {
        return text(content).getBytes(StandardCharsets.UTF_8);
    }
}
