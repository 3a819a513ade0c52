/** Me → Reminders. */
@NullMarked
package app.taskaversion.reminder.ui;

import org.jspecify.annotations.NullMarked;
