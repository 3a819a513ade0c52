@NullMarked
package app.taskaversion.platform.job;

import org.jspecify.annotations.NullMarked;
