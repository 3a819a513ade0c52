/** The TaskInstance aggregate, its work sessions and its events, and how they are stored. */
@NullMarked
package app.taskaversion.tracking.internal;

import org.jspecify.annotations.NullMarked;
