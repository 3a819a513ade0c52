/** The book of releases, which belongs to nobody. */
@NullMarked
package app.taskaversion.sharing.internal.book;

import org.jspecify.annotations.NullMarked;
