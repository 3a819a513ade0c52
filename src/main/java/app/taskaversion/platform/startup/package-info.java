/** Settings from the environment, checked before anything is opened. */
@NullMarked
package app.taskaversion.platform.startup;

import org.jspecify.annotations.NullMarked;
