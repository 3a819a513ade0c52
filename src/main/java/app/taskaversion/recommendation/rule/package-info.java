/** Plain rules that choose a task: pure, time and zone are arguments. */
@NamedInterface("rule")
@NullMarked
package app.taskaversion.recommendation.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
