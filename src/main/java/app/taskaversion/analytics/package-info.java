/** Figures from a person's own history: formulas, read models and predictions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account", "account :: ui", "privacy", "task"})
package app.taskaversion.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
