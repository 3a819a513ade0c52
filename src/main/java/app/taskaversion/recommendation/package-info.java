/** One thing to do now, with a plain reason. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "account",
            "account :: ui",
            "privacy",
            "task",
            "analytics",
            "analytics :: metric",
            "analytics :: ui"
        })
package app.taskaversion.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
