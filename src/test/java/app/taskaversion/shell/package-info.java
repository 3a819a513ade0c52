/** The house around the features: layout, navigation, error handler, security, keys. Nothing depends on it. */
@NullMarked
package app.taskaversion.shell;

import org.jspecify.annotations.NullMarked;
