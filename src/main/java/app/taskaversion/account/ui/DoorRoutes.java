package app.taskaversion.account.ui;

import app.taskaversion.platform.startup.AccessMode;
import app.taskaversion.platform.startup.DoorSettings;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;

/** In local mode there are no doors: nothing answers at their addresses. */
@org.springframework.stereotype.Component
class DoorRoutes implements VaadinServiceInitListener {

    static final List<Class<? extends Component>> DOORS =
            List.of(LoginView.class, LoginCodeView.class, RegisterView.class, SetUpView.class, ForgotView.class);

    private final DoorSettings settings;

    DoorRoutes(DoorSettings settings) {
        this.settings = settings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (settings.mode() == AccessMode.LOCAL) {
            RouteConfiguration routes = RouteConfiguration.forApplicationScope();
            DOORS.forEach(routes::removeRoute);
        }
    }
}
