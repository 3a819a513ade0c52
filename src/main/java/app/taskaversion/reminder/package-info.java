/** Reminders that a person asked for: on Now, and by web push to browsers of theirs, within the one budget of prompts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account", "task", "prompt", "survey"})
package app.taskaversion.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
