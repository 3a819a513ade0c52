/** Tests. */
@NullMarked
package app.taskaversion.platform.text;

import org.jspecify.annotations.NullMarked;
