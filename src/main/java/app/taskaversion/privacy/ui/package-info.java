/** Me → Privacy: what may be kept, taking it along, deleting it. */
@NullMarked
package app.taskaversion.privacy.ui;

import org.jspecify.annotations.NullMarked;
