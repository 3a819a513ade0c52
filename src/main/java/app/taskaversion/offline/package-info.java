/** What goes on without a connection: a copy to look at in the browser, and what was tapped there, taken later. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account", "privacy", "task", "tracking"})
package app.taskaversion.offline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
