/** Look back: a sentence first, then the picture, then the numbers. */
@NamedInterface("ui")
@NullMarked
package app.taskaversion.analytics.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
