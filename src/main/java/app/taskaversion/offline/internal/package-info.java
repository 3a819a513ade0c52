/** How taps that come later are put in order and taken, and the address at which they arrive. */
@NullMarked
package app.taskaversion.offline.internal;

import org.jspecify.annotations.NullMarked;
