package app.taskaversion.shell;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.text.Spoken;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Which language a page speaks: what the person chose, else what the browser asks for. It is settled when the page is
 * opened, before anything on it has words; a choice opens the page anew.
 */
@Component
@Order(0)
class PageLanguage implements VaadinServiceInitListener {

    private final transient PreferenceService preferences;
    private final transient CurrentOwner owner;

    PageLanguage(PreferenceService preferences, CurrentOwner owner) {
        this.preferences = preferences;
        this.owner = owner;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(of(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", of(page.getVaadinRequest()).getLanguage()));
    }

    private Locale of(VaadinRequest request) {
        return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    Locale of(@Nullable String acceptLanguage) {
        Locale browser = Spoken.of(acceptLanguage);
        if (owner.orNobody().equals(OwnerId.NOBODY)) {
            return browser;
        }
        try {
            Locale chosen = preferences.get().language().locale();
            return chosen == null ? browser : chosen;
        } catch (DataAccessException | TransactionException | Busy lost) {
            return browser; // the page itself says that the database cannot be reached
        }
    }
}
