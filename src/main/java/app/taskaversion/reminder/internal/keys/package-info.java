/** The keys by which push services know this installation: its own table, which belongs to nobody. */
@NullMarked
package app.taskaversion.reminder.internal.keys;

import org.jspecify.annotations.NullMarked;
