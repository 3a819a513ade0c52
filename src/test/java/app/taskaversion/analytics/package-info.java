/** Tests. */
@NullMarked
package app.taskaversion.analytics;

import org.jspecify.annotations.NullMarked;
