/** What a picture of figures says, apart from the library that draws it. */
@NullMarked
package app.taskaversion.platform.chart;

import org.jspecify.annotations.NullMarked;
