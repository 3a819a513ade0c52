/** Stores what was read: one transaction per import, every source row kept. */
@NullMarked
package app.taskaversion.transfer.internal;

import org.jspecify.annotations.NullMarked;
