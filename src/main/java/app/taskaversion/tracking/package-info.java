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
            "analytics",
            "analytics :: ui",
            "recommendation",
            "prompt"
        })
package app.taskaversion.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
