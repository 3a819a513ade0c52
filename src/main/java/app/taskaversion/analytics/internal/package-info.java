/** Reading a person's history for figures. */
@NullMarked
package app.taskaversion.analytics.internal;

import org.jspecify.annotations.NullMarked;
