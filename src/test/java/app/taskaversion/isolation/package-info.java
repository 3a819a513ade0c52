/** Two people in one database: whatever one asks for, nothing of the other comes back and nothing of theirs changes. */
@NullMarked
package app.taskaversion.isolation;

import org.jspecify.annotations.NullMarked;
