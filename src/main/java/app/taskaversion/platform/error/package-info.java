/** The small family of expected errors that a person can act on. */
@NullMarked
package app.taskaversion.platform.error;

import org.jspecify.annotations.NullMarked;
