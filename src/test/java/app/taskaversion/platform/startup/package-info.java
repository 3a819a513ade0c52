/** Tests. */
@NullMarked
package app.taskaversion.platform.startup;

import org.jspecify.annotations.NullMarked;
