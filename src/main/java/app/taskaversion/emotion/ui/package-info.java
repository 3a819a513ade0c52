/** A person's words for feelings: the list under Me → Words and groups. */
@NullMarked
package app.taskaversion.emotion.ui;

import org.jspecify.annotations.NullMarked;
