/** What the app says or asks without being asked: one daily budget for all of it, and rest for what does not help. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account", "task"})
package app.taskaversion.prompt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
