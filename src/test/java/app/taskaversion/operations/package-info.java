/** Health from outside, and where the data is. */
@NullMarked
package app.taskaversion.operations;

import org.jspecify.annotations.NullMarked;
