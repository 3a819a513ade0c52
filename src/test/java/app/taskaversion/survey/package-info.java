/** Tests. */
@NullMarked
package app.taskaversion.survey;

import org.jspecify.annotations.NullMarked;
