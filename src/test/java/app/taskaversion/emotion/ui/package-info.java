/** The screens of this feature, without a browser. */
@NullMarked
package app.taskaversion.emotion.ui;

import org.jspecify.annotations.NullMarked;
