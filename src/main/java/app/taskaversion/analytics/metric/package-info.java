/**
 * The formulas: pure, each with a version; time, zone and randomness are arguments.
 *
 * <p>Inside columns and between formulas an absent number is {@link java.lang.Double#NaN}: it flows through every
 * difference and mean by itself, and a box per rating would cost more than the arithmetic. Nothing is rounded here.
 */
@NamedInterface("metric")
@NullMarked
package app.taskaversion.analytics.metric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
