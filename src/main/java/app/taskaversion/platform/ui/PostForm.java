package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * An ordinary form that the browser sends to a filter, for what needs an answer with cookies: signing in and out. It
 * carries the token that proves it came from a page of ours. Fields in it have a {@code name}.
 */
@Tag("form")
public class PostForm extends Component implements HasComponents, HasStyle {

    /** @param path such as {@code login}, below the base of the page */
    @SuppressWarnings("this-escape") // nothing here calls what a subclass could replace
    public PostForm(String path) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", path);
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    /** A value that is sent without being shown. */
    public final void hidden(String name, String value) {
        Element input = new Element("input");
        input.setAttribute("type", "hidden");
        input.setAttribute("name", name);
        input.setAttribute("value", value);
        getElement().appendChild(input);
    }

    /** Lets the button send the form; Enter in a field does it, too. */
    public void sendBy(Button button) {
        Element enter = new Element("button");
        enter.setAttribute("type", "submit");
        enter.setAttribute("hidden", true);
        enter.setAttribute("tabindex", "-1");
        getElement().appendChild(enter);
        button.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
    }

    /** Sends it now. */
    public void send() {
        getElement().executeJs("this.submit()");
    }
}
