package app.taskaversion.account;

import app.taskaversion.platform.owner.OwnerId;

/** A person and everything of theirs is gone. Whoever keeps something about them in memory forgets it now. */
public record AccountErased(OwnerId owner) {}
