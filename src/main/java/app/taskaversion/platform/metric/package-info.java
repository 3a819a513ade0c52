/** What features tell a monitoring system: how often and how long, never of whom. */
@NullMarked
package app.taskaversion.platform.metric;

import org.jspecify.annotations.NullMarked;
