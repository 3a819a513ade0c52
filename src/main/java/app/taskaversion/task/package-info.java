/** Task templates: what a person does again and again or once, in versions, with notes and in groups (jobs). */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account", "privacy"})
package app.taskaversion.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
