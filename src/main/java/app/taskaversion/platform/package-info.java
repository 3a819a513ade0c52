/** What every feature stands on; knows no feature. Open, so that its sub-packages are its API. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package app.taskaversion.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
