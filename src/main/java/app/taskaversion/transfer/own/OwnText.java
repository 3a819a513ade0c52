package app.taskaversion.transfer.own;

import app.taskaversion.platform.persistence.TableShapes.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** How a stored value is written in an export, and read again as the same value. */
public final class OwnText {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Up to here each whole number is a double of its own. */
    private static final double WHOLE = 1e15;

    private OwnText() {}

    /** Texts as they are, JSON canonical, instants in UTC to the millisecond, numbers so that they come back exactly. */
    public static String write(Kind kind, Object value) {
        return switch (kind) {
            case TEXT -> (String) value;
            case JSON -> CanonicalJson.of((String) value);
            case INTEGER, LONG, FLAG -> value.toString();
            case NUMBER -> number((Double) value);
            case INSTANT -> INSTANT.format((Instant) value);
            case BYTES -> Base64.getEncoder().encodeToString((byte[]) value);
        };
    }

    /** A database may keep a negative zero or not; it is zero. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < WHOLE
                ? String.valueOf((long) value)
                : Double.toString(value);
    }

    /**
     * Reads a text of a CSV file.
     *
     * @throws IllegalArgumentException if the text is no such value
     */
    public static Object read(Kind kind, String text) {
        return switch (kind) {
            case TEXT -> text;
            case JSON -> canonical(text);
            case INTEGER, LONG, NUMBER -> number(kind, decimal(text));
            case FLAG -> flag(text);
            case INSTANT -> instant(text);
            case BYTES -> Base64.getDecoder().decode(text);
        };
    }

    /**
     * Reads a value of a JSON line.
     *
     * @param value as {@link CanonicalJson#parse} gives it
     * @throws IllegalArgumentException if it is no such value
     */
    static @Nullable Object read(Kind kind, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (kind) {
            case JSON -> CanonicalJson.write(value);
            case INTEGER, LONG, NUMBER -> {
                if (value instanceof BigDecimal decimal) {
                    yield number(kind, decimal);
                }
                if (value instanceof BigInteger whole) {
                    yield number(kind, new BigDecimal(whole));
                }
                throw new IllegalArgumentException();
            }
            case FLAG -> {
                if (value instanceof Boolean flag) {
                    yield flag;
                }
                throw new IllegalArgumentException();
            }
            case TEXT, INSTANT, BYTES -> {
                if (value instanceof String text) {
                    yield read(kind, text);
                }
                throw new IllegalArgumentException();
            }
        };
    }

    private static String canonical(String text) {
        try {
            return CanonicalJson.of(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > 400) {
            throw new IllegalArgumentException();
        }
        return new BigDecimal(text);
    }

    private static Object number(Kind kind, BigDecimal number) {
        try {
            return switch (kind) {
                case INTEGER -> number.intValueExact();
                case LONG -> number.longValueExact();
                default -> {
                    double value = number.doubleValue();
                    if (!Double.isFinite(value)) {
                        throw new IllegalArgumentException();
                    }
                    yield value;
                }
            };
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            if (instant.isBefore(Instant.parse("0001-01-01T00:00:00Z"))
                    || instant.isAfter(Instant.parse("9999-12-31T23:59:59.999Z"))) {
                throw new IllegalArgumentException();
            }
            return instant.truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
