package app.taskaversion.privacy;

import java.time.Instant;

/**
 * One line of the ledger. Lines are added and never changed.
 *
 * @param given yes or no
 * @param textVersion of the words that stood there, see {@link Purpose#TEXT_VERSION}
 */
public record ConsentEntry(Purpose purpose, boolean given, int textVersion, ConsentWay way, Instant at) {}
