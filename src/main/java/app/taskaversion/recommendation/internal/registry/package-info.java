/** Which models there are, which are shown, and when a new one is learned. Its tables belong to nobody. */
@NullMarked
package app.taskaversion.recommendation.internal.registry;

import org.jspecify.annotations.NullMarked;
