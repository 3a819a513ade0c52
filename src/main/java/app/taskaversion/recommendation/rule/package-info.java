/** Plain rules that choose a task: pure, time and zone are arguments. */
@NullMarked
package app.taskaversion.recommendation.rule;

import org.jspecify.annotations.NullMarked;
