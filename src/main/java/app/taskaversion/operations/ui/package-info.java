/** What Me says about the running application. */
@NullMarked
package app.taskaversion.operations.ui;

import org.jspecify.annotations.NullMarked;
