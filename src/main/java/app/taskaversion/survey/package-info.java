/** Questionnaires and check-ins. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account", "privacy"})
package app.taskaversion.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
