/** General notes: the list under Me → Words and groups. */
@NullMarked
package app.taskaversion.note.ui;

import org.jspecify.annotations.NullMarked;
