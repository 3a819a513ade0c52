/** Questionnaires and check-ins. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "account",
            "account :: ui",
            "privacy",
            "privacy :: ui",
            "analytics",
            "analytics :: metric",
            "prompt"
        })
package app.taskaversion.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
