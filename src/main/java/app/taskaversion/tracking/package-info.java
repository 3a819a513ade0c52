/** Task instances: their life cycle and work sessions. */
@NullMarked
package app.taskaversion.tracking;

import org.jspecify.annotations.NullMarked;
