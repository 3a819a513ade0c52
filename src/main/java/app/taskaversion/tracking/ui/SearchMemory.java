package app.taskaversion.tracking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each tab searches for among the tasks. It is not in the address, because addresses stay in the history of a
 * browser; so it is kept with the session, by the name that a tab keeps when it is loaded again.
 */
final class SearchMemory {

    /** Ways to the screen that mean "as it was". Whoever takes the link of the menu begins anew. */
    private static final Set<NavigationTrigger> RETURNS = Set.of(
            NavigationTrigger.PAGE_LOAD,
            NavigationTrigger.HISTORY,
            NavigationTrigger.REFRESH_ROUTE,
            NavigationTrigger.REFRESH);

    private SearchMemory() {}

    /** @return "" if nothing is searched for */
    static String of(UI ui, NavigationTrigger trigger) {
        if (!RETURNS.contains(trigger)) {
            keep(ui, "");
            return "";
        }
        return Objects.requireNonNullElse((String) session(ui).getAttribute(key(ui)), "");
    }

    static void keep(UI ui, String text) {
        session(ui).setAttribute(key(ui), text.isBlank() ? null : text);
    }

    private static VaadinSession session(UI ui) {
        return Objects.requireNonNull(ui.getSession(), "session");
    }

    private static String key(UI ui) {
        @Nullable ExtendedClientDetails details = ui.getPage().getExtendedClientDetails();
        String tab = details == null ? null : details.getWindowName();
        return SearchMemory.class.getName() + "." + Objects.requireNonNullElse(tab, "");
    }
}
