/** Running the application: health, backups, the doctor, figures for monitoring, errors, and where the data is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account", "account :: ui"})
package app.taskaversion.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
