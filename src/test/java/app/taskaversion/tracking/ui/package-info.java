/** The screens of this feature, without a browser. */
@NullMarked
package app.taskaversion.tracking.ui;

import org.jspecify.annotations.NullMarked;
