/** Stored experiments and what was drawn. */
@NullMarked
package app.taskaversion.experiment.internal;

import org.jspecify.annotations.NullMarked;
