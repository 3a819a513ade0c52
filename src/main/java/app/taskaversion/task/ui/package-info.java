/** Editing task templates and their groups (jobs). */
@NullMarked
@NamedInterface("ui")
package app.taskaversion.task.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
