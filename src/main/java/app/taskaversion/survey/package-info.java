/** Questionnaires and check-ins. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account"})
package app.taskaversion.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
