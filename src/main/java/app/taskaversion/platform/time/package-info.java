/** Clock, time zones and the one definition of a day. */
@NullMarked
package app.taskaversion.platform.time;

import org.jspecify.annotations.NullMarked;
