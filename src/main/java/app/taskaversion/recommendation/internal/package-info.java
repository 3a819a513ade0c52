/** Reading a person's history for suggestions. */
@NullMarked
package app.taskaversion.recommendation.internal;

import org.jspecify.annotations.NullMarked;
