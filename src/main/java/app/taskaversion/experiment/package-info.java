/** Experiments that a person does on themselves: what helps them start. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "account", "account :: ui", "privacy", "task", "analytics :: metric"})
package app.taskaversion.experiment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
