/** People: guests now, accounts later, and what each prefers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package app.taskaversion.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
