package brokenhouse.alpha.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;

/** Cannot decide who may enter. */
@Route("torn")
@PermitAll
@AnonymousAllowed
class TornView extends Div {}
