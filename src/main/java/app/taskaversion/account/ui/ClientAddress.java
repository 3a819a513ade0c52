package app.taskaversion.account.ui;

import com.vaadin.flow.server.VaadinRequest;

/** Where the browser is, for throttling. */
final class ClientAddress {

    private ClientAddress() {}

    /** @return "" if nobody asks right now */
    static String current() {
        VaadinRequest request = VaadinRequest.getCurrent();
        String address = request == null ? null : request.getRemoteAddr();
        return address == null ? "" : address;
    }
}
