/** How ways of starting are drawn and compared: pure, the seed is an argument. */
@NamedInterface("rule")
@NullMarked
package app.taskaversion.experiment.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
