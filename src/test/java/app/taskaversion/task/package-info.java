/** Tests. */
@NullMarked
package app.taskaversion.task;

import org.jspecify.annotations.NullMarked;
