/** Look back: a sentence first, then the picture, then the numbers. */
@NullMarked
package app.taskaversion.analytics.ui;

import org.jspecify.annotations.NullMarked;
