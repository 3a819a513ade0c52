/** What of an error reaches the log. */
@NullMarked
package app.taskaversion.platform.error;

import org.jspecify.annotations.NullMarked;
