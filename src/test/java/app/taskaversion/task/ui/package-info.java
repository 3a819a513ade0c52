/** The screens of this feature, without a browser. */
@NullMarked
package app.taskaversion.task.ui;

import org.jspecify.annotations.NullMarked;
