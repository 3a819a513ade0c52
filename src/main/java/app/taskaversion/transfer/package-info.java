/** Bringing a person's history along: import of the older app's files, its verification and its report. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "account",
            "account :: ui",
            "privacy",
            "task",
            "recommendation",
            "experiment",
            "tracking",
            "prompt",
            "emotion",
            "note",
            "survey",
            "analytics"
        })
package app.taskaversion.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
