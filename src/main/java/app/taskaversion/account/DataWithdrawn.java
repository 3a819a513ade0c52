package app.taskaversion.account;

import app.taskaversion.platform.owner.OwnerId;

/**
 * A person took some of their data back, or the leave to keep it, or let it grow old. Whoever keeps something made of it
 * in memory forgets it now.
 */
public record DataWithdrawn(OwnerId owner) {}
