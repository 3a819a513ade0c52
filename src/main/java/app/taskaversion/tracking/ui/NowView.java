package app.taskaversion.tracking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Now: one thing, one tap. */
@Route("")
@PermitAll
class NowView extends Composite<Div> {
    NowView() {
        getContent().add(new H1("Now"));
    }
}
