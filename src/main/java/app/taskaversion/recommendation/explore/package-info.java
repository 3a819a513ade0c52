/** Who stands where on a list that is partly drawn by lot, and how likely that was: pure, the seed is an argument. */
@NullMarked
package app.taskaversion.recommendation.explore;

import org.jspecify.annotations.NullMarked;
