/** Task instances: one time of doing a task, from the guess through the work sessions to the answer. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "account",
            "privacy",
            "task",
            "task :: ui",
            "emotion",
            "experiment",
            "experiment :: ui",
            "operations",
            "analytics",
            "analytics :: metric",
            "analytics :: ui",
            "recommendation",
            "recommendation :: ui",
            "prompt",
            "reminder",
            "survey",
            "survey :: ui"
        })
package app.taskaversion.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
