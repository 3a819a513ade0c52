/** Tests. */
@NullMarked
package app.taskaversion.platform.time;

import org.jspecify.annotations.NullMarked;
