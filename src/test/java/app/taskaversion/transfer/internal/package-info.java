/** Tests of storing what was read, on both databases. */
@NullMarked
package app.taskaversion.transfer.internal;

import org.jspecify.annotations.NullMarked;
