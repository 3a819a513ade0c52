/** The formulas: pure, each with a version; time, zone and randomness are arguments. */
@NullMarked
package app.taskaversion.analytics.metric;

import org.jspecify.annotations.NullMarked;
