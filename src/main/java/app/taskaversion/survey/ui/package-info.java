/** Questionnaires on the screen: what there is, one of them, what came of them, and where help is. */
@NamedInterface("ui")
@NullMarked
package app.taskaversion.survey.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
