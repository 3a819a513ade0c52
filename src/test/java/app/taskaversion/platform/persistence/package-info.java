/** Tests. */
@NullMarked
package app.taskaversion.platform.persistence;

import org.jspecify.annotations.NullMarked;
