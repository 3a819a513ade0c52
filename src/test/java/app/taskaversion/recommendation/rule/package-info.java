/** Tests. */
@NullMarked
package app.taskaversion.recommendation.rule;

import org.jspecify.annotations.NullMarked;
