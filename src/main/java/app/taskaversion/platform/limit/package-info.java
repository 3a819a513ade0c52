/** What is kept at most: lengths, characters and ranges, each with its sentence. */
@NullMarked
package app.taskaversion.platform.limit;

import org.jspecify.annotations.NullMarked;
