/** Who the rows belong to: the owner comes from the security context and from nowhere else. */
@NullMarked
package app.taskaversion.platform.owner;

import org.jspecify.annotations.NullMarked;
