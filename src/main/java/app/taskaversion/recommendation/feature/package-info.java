/**
 * What was known of a person and of each open thing at one moment, as numbers for a model, and what became of it: pure,
 * time and zone are arguments.
 *
 * <p>An absent number is {@link java.lang.Double#NaN}: the model has a place of its own for it, and no number that somebody
 * could have said stands for silence.
 */
@NamedInterface("feature")
@NullMarked
package app.taskaversion.recommendation.feature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
