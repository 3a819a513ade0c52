/** What was shown and what became of it, as rows. */
@NullMarked
package app.taskaversion.prompt.internal;

import org.jspecify.annotations.NullMarked;
