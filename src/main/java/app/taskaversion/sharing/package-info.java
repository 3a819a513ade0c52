/** Statistics over many people that say nothing about any one of them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "account",
            "account :: ui",
            "privacy",
            "task",
            "analytics",
            "analytics :: metric"
        })
package app.taskaversion.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
