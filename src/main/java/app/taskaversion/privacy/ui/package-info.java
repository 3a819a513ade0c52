/** Me → Privacy: what may be kept, taking it along, deleting it. */
@NamedInterface("ui")
@NullMarked
package app.taskaversion.privacy.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
