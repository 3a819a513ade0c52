/** What a person lets us keep, for how long, and how it goes away again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account", "account :: ui"})
package app.taskaversion.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
