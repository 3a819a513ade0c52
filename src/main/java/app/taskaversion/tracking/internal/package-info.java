/** Task instances: their life cycle and work sessions. */
@NullMarked
package app.taskaversion.tracking.internal;

import org.jspecify.annotations.NullMarked;
