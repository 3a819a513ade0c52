/** The screen of personal experiments, and the line on Now. */
@NamedInterface("ui")
@NullMarked
package app.taskaversion.experiment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
