/** What was stored stays stored: kill -9, restart, restore. */
@NullMarked
package app.taskaversion.durability;

import org.jspecify.annotations.NullMarked;
