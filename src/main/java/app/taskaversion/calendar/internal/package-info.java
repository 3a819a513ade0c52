/** The file that a calendar program reads, and the address at which it does. */
@NullMarked
package app.taskaversion.calendar.internal;

import org.jspecify.annotations.NullMarked;
