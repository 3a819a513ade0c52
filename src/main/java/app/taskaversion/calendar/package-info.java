/** What a person planned, for their calendar program: read only, by a secret link. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account", "reminder", "tracking"})
package app.taskaversion.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
