/** Task instances: their life cycle and work sessions. */
@NullMarked
package app.taskaversion.tracking.ui;

import org.jspecify.annotations.NullMarked;
