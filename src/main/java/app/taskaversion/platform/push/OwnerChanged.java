package app.taskaversion.platform.push;

import app.taskaversion.platform.owner.OwnerId;

/** Something of this person changed; the open tabs of the same person should look again. Carries no content. */
public record OwnerChanged(OwnerId owner) {}
