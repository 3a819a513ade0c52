package app.taskaversion.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Adds the sampler where people develop: {@code ENVIRONMENT=development} or {@code app.sampler=true}. */
@Component
class SamplerRoute implements VaadinServiceInitListener {

    private final Environment environment;

    SamplerRoute(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (wanted()) {
            RouteConfiguration routes = RouteConfiguration.forApplicationScope();
            routes.removeRoute(SamplerView.class);
            routes.setRoute(SamplerView.PATH, SamplerView.class, List.of(MainLayout.class));
        }
    }

    boolean wanted() {
        return "development".equalsIgnoreCase(environment.getProperty("ENVIRONMENT"))
                || environment.getProperty("app.sampler", Boolean.class, false);
    }
}
