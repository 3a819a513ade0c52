/**
 * The figures of the older app as it computed them, defects included, for people who know those numbers. (metrics §2–§7)
 *
 * <p>Nothing here is what we would say about a person; what we say is in {@code analytics.metric}. D-numbers in comments
 * are the register of metrics §11: they name behaviour that is copied on purpose. An absent number is NaN. Like the
 * formulas next door this is pure: the moment of asking is an argument, moments are the older app's local ones.
 */
@NullMarked
package app.taskaversion.analytics.classic;

import org.jspecify.annotations.NullMarked;
