/** Tests. */
@NullMarked
package app.taskaversion.analytics.metric;

import org.jspecify.annotations.NullMarked;
