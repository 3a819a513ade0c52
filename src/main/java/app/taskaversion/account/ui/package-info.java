/** Me: the person's settings, and the pages that features bring sections to. */
@NullMarked
@NamedInterface("ui")
package app.taskaversion.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
