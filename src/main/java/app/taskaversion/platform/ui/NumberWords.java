package app.taskaversion.platform.ui;

import app.taskaversion.platform.text.Spoken;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/** Numbers as the language of the page writes them: 44,154.9 or 44.154,9. For reading only, never for a file or address. */
public final class NumberWords {

    private NumberWords() {}

    /** So many decimals, half up. */
    public static String fixed(double value, int decimals) {
        return String.format(Spoken.here(), "%." + decimals + "f", value);
    }

    /** The same, with a sign before it. */
    public static String signed(double value, int decimals) {
        return String.format(Spoken.here(), "%+." + decimals + "f", value);
    }

    /** So many decimals, half up, and thousands grouped. */
    public static String grouped(double value, int decimals) {
        return String.format(Spoken.here(), "%,." + decimals + "f", value);
    }

    /** At most two decimals, half up, none where there are none, thousands grouped: 45, 70.69, 44,154.9. */
    public static String plain(double value) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Spoken.here()));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
