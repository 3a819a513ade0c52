package app.taskaversion.survey.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;

/** Where help is, at once: the lines that the operator set, and what holds everywhere. Nothing is asked or kept here. */
@Route("help/now")
@PermitAll
class HelpNowView extends Composite<Div> implements HasDynamicTitle {

    /** A number at the end of a line, which a phone can call. */
    private static final Pattern NUMBER = Pattern.compile("^(.*?)(\\+?[0-9][0-9 ()/-]*[0-9])$");

    /** @param lines of the operator, one below the other; empty if there are none */
    HelpNowView(@Value("${app.help-lines:}") String lines) {
        H1 title = new H1(getTranslation("help.now.title"));
        title.addClassName("tas-title");
        List<String> numbers =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        getContent().addClassNames("tas-column", "tas-stack", "tas-help-now");
        getContent().add(title, lead("help.now.first"));
        if (!numbers.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("tas-card", "tas-help-lines");
            numbers.forEach(line -> list.add(new ListItem(line(line))));
            getContent().add(new H2(getTranslation("help.now.lines")), list);
        }
        getContent()
                .add(
                        new H2(getTranslation("help.now.danger")),
                        new Paragraph(getTranslation("help.now.danger.words")),
                        new H2(getTranslation("help.now.somebody")),
                        new Paragraph(getTranslation("help.now.somebody.words")),
                        new H2(getTranslation("help.now.soon")),
                        new Paragraph(getTranslation("help.now.soon.words")),
                        new Note(Icons.INFO, getTranslation("help.now.app")),
                        new Div(Buttons.quiet(
                                Icons.CHEVRON_LEFT,
                                getTranslation("help.now.back"),
                                click -> getUI().ifPresent(
                                                ui -> ui.getPage().getHistory().back()))));
    }

    private Paragraph lead(String key) {
        Paragraph lead = new Paragraph(getTranslation(key));
        lead.addClassName("tas-lead");
        return lead;
    }

    private static Component line(String line) {
        Matcher number = NUMBER.matcher(line);
        if (!number.matches()) {
            return new Span(line);
        }
        Anchor call = new Anchor("tel:" + number.group(2).replaceAll("[^+0-9]", ""), number.group(2));
        return new Span(new Span(number.group(1)), call);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("help.now.title"));
    }
}
