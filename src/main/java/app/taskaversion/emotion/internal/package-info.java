/** Storage of emotions. */
@NullMarked
package app.taskaversion.emotion.internal;

import org.jspecify.annotations.NullMarked;
