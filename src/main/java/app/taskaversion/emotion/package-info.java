/** A person's own words for feelings. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account"})
package app.taskaversion.emotion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
