@NullMarked
package app.taskaversion.operations.verify;

import org.jspecify.annotations.NullMarked;
