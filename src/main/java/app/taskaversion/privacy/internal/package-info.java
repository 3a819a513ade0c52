/** The ledger of consents, and the ways in which data is deleted. */
@NullMarked
package app.taskaversion.privacy.internal;

import org.jspecify.annotations.NullMarked;
