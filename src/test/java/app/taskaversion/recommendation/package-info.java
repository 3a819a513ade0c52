/** Tests. */
@NullMarked
package app.taskaversion.recommendation;

import org.jspecify.annotations.NullMarked;
