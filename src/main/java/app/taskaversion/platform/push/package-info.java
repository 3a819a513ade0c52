/** Telling the open tabs of one person that something of theirs changed. */
@NullMarked
package app.taskaversion.platform.push;

import org.jspecify.annotations.NullMarked;
