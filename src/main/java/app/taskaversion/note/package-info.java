/** General notes that belong to no task. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account", "privacy"})
package app.taskaversion.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
