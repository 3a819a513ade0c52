package app.taskaversion.transfer.own;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One way to write a JSON value, whichever database kept it: without blanks, keys in order, numbers as PostgreSQL keeps
 * them (plain digits with their trailing zeros). SQLite keeps the text as it was written, PostgreSQL its meaning.
 */
public final class CanonicalJson {

    /** Beyond so many places a number keeps its exponent: written out it could not be read again. */
    private static final int PLACES = 900;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(OwnLines.LONGEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalJson() {}

    /** @throws JacksonException if the text is no JSON */
    public static String of(String json) {
        return write(parse(json));
    }

    /**
     * Objects as maps, lists, numbers as {@link BigDecimal} or {@link BigInteger}.
     *
     * @throws JacksonException if the text is no JSON, or names a key twice
     */
    static @Nullable Object parse(String json) {
        return MAPPER.readValue(json, Object.class);
    }

    static String write(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = generator(text)) {
            write(value, out);
        }
        return text.toString();
    }

    static JsonGenerator generator(java.io.Writer text) {
        return MAPPER.createGenerator(text);
    }

    private static void write(@Nullable Object value, JsonGenerator out) {
        switch (value) {
            case null -> out.writeNull();
            case Map<?, ?> map -> {
                TreeMap<String, Object> sorted = new TreeMap<>();
                map.forEach((key, held) -> sorted.put(String.valueOf(key), held));
                out.writeStartObject();
                sorted.forEach((key, held) -> {
                    out.writeName(key);
                    write(held, out);
                });
                out.writeEndObject();
            }
            case List<?> list -> {
                out.writeStartArray();
                list.forEach(held -> write(held, out));
                out.writeEndArray();
            }
            case BigDecimal number -> out.writeRawValue(number(number));
            case BigInteger number -> out.writeRawValue(number.toString());
            case Boolean flag -> out.writeBoolean(flag);
            default -> out.writeString(value.toString());
        }
    }

    private static String number(BigDecimal number) {
        return Math.abs((long) number.scale()) > PLACES ? number.toString() : number.toPlainString();
    }
}
