/** Storage of survey answers. */
@NullMarked
package app.taskaversion.survey.internal;

import org.jspecify.annotations.NullMarked;
