/** Archives that are the same bytes for the same content. */
@NullMarked
package app.taskaversion.platform.zip;

import org.jspecify.annotations.NullMarked;
