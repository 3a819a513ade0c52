/** The shape of our own export: its tables, its files, and how values are written so that both databases write the same. */
@NullMarked
package app.taskaversion.transfer.own;

import org.jspecify.annotations.NullMarked;
