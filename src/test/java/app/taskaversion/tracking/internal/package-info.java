/** Tests. */
@NullMarked
package app.taskaversion.tracking.internal;

import org.jspecify.annotations.NullMarked;
