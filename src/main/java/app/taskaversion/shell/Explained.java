package app.taskaversion.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which text explains which screen. */
final class Explained {

    /** Routes and the last part of their message keys. */
    static final Map<String, String> ROUTES = Map.ofEntries(
            Map.entry("", "now"),
            Map.entry("tasks", "tasks"),
            Map.entry("analytics", "lookBack"),
            Map.entry("analytics/advice", "helps"),
            Map.entry("analytics/classic", "classic"),
            Map.entry("settings", "me"),
            Map.entry("settings/errors", "errors"),
            Map.entry("settings/experiments", "experiments"),
            Map.entry("settings/import", "import"),
            Map.entry("settings/models", "models"),
            Map.entry("settings/privacy", "privacy"),
            Map.entry("settings/sharing", "sharing"),
            Map.entry("settings/suggestions", "suggestions"),
            Map.entry("settings/words", "words"),
            Map.entry("survey", "survey"),
            Map.entry("survey/:kind", "questions"),
            Map.entry("survey/results", "answers"));

    private Explained() {}

    /** @return the message key; absent for a screen that says itself what it is */
    static @Nullable String of(HasElement view) {
        return Optional.ofNullable(view.getClass().getAnnotation(Route.class))
                .map(route -> ROUTES.get(route.value()))
                .map(name -> "explain.screen." + name)
                .orElse(null);
    }
}
