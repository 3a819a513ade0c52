/** What would leave of a person, and the operator's page. */
@NullMarked
package app.taskaversion.sharing.ui;

import org.jspecify.annotations.NullMarked;
