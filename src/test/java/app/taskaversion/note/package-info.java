/** Tests. */
@NullMarked
package app.taskaversion.note;

import org.jspecify.annotations.NullMarked;
