/** What was reminded of, as rows; and how a reminder gets to a browser. */
@NullMarked
package app.taskaversion.reminder.internal;

import org.jspecify.annotations.NullMarked;
