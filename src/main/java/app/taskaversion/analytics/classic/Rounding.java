package app.taskaversion.analytics.classic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding as the older app does it: half to even. (metrics §0.1) */
final class Rounding {

    private Rounding() {}

    /** NaN and infinities stay what they are. */
    static double to(double value, int places) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(places, RoundingMode.HALF_EVEN)
                        .doubleValue()
                : value;
    }
}
