/** Running the application: health and where the data is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package app.taskaversion.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
