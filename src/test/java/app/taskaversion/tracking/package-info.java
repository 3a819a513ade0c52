/** Tests of the task instance. */
@NullMarked
package app.taskaversion.tracking;

import org.jspecify.annotations.NullMarked;
