/** Storage of task templates and jobs. */
@NullMarked
package app.taskaversion.task.internal;

import org.jspecify.annotations.NullMarked;
