/** Settings from the environment: each wrong one is refused in a sentence that names it. */
@NullMarked
package app.taskaversion.platform.startup;

import org.jspecify.annotations.NullMarked;
