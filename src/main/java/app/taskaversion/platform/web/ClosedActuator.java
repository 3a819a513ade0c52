package app.taskaversion.platform.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Everything below {@code /actuator} that is not open does not exist. Otherwise a view would answer there. */
@Controller
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ClosedActuator {

    @RequestMapping({"/actuator", "/actuator/**"})
    void notHere() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
