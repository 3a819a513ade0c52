/** How the running of the application is watched and looked after. */
@NullMarked
package app.taskaversion.operations.internal;

import org.jspecify.annotations.NullMarked;
