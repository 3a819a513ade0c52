/** How rows are stored on SQLite and PostgreSQL: data sources, owned entities, owner-bound SQL. */
@NullMarked
package app.taskaversion.platform.persistence;

import org.jspecify.annotations.NullMarked;
