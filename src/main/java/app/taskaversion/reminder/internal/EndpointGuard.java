package app.taskaversion.reminder.internal;

import java.net.URI;

/** Which addresses messages may be sent to: they come from pages, so anybody could name anything. */
interface EndpointGuard {

    boolean allows(URI endpoint);
}
