/** Components without feature knowledge: rating chips, mirror strip, timer ring, undo toast. */
@NullMarked
package app.taskaversion.platform.ui;

import org.jspecify.annotations.NullMarked;
