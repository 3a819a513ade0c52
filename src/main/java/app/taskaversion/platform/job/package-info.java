/** The one seam through which work leaves the calling thread. */
@NullMarked
package app.taskaversion.platform.job;

import org.jspecify.annotations.NullMarked;
