/** Tests. */
@NullMarked
package app.taskaversion.emotion;

import org.jspecify.annotations.NullMarked;
