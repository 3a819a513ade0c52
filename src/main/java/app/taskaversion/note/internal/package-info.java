/** Storage of general notes. */
@NullMarked
package app.taskaversion.note.internal;

import org.jspecify.annotations.NullMarked;
