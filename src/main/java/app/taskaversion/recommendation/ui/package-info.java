/** How a person says by what they want to be advised, and what each way says of a suggestion. */
@NamedInterface("ui")
@NullMarked
package app.taskaversion.recommendation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
