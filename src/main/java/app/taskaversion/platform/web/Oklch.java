package app.taskaversion.platform.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the design, for places outside of a page that know no {@code oklch()}: the bar of the browser, the first
 * picture of the installed app. Conversion after CSS Color 4; what sRGB does not hold is cut off.
 */
final class Oklch {

    private static final Pattern COLOUR =
            Pattern.compile("oklch\\(\\s*([0-9.]+)\\s+([0-9.]+)\\s+([0-9.]+)\\s*\\)", Pattern.CASE_INSENSITIVE);

    private Oklch() {}

    /**
     * The colour that a style sheet gives a custom property first, in six hexadecimal digits.
     *
     * @throws IllegalArgumentException if it gives none
     */
    static String hex(String styles, String property) {
        Matcher line =
                Pattern.compile(Pattern.quote(property) + "\\s*:\\s*([^;]+);").matcher(styles);
        if (!line.find()) {
            throw new IllegalArgumentException(property);
        }
        Matcher colour = COLOUR.matcher(line.group(1));
        if (!colour.find()) {
            throw new IllegalArgumentException(property);
        }
        return hex(number(colour, 1), number(colour, 2), number(colour, 3));
    }

    private static double number(Matcher colour, int group) {
        return Double.parseDouble(colour.group(group));
    }

    /** @param hue in degrees */
    static String hex(double lightness, double chroma, double hue) {
        double a = chroma * Math.cos(Math.toRadians(hue));
        double b = chroma * Math.sin(Math.toRadians(hue));
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /** From linear light to the 0–255 of sRGB. */
    private static long channel(double linear) {
        double light = Math.clamp(linear, 0, 1);
        double encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return Math.round(255 * encoded);
    }
}
