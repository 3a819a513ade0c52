package app.taskaversion.privacy.ui;

import app.taskaversion.privacy.Purpose;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What, why, how long, who: the words that a yes is said to, with their version. */
class PurposeDetails extends Details {

    private static final List<String> PARTS = List.of("what", "why", "long");

    PurposeDetails(Purpose purpose) {
        String name = getTranslation("privacy.purpose." + purpose.key());
        setSummaryText(getTranslation("privacy.details"));
        getElement().setAttribute("aria-label", getTranslation("privacy.detailsNamed", name));
        Div words = new Div();
        words.addClassNames("tas-stack", "tas-tight", "tas-small");
        for (String part : PARTS) {
            Span lead = new Span(getTranslation("privacy.part." + part) + " ");
            lead.addClassName("tas-setting-name");
            words.add(new Paragraph(lead, new Span(getTranslation("privacy.purpose." + purpose.key() + "." + part))));
        }
        Paragraph who = new Paragraph(getTranslation("privacy.who", Purpose.TEXT_VERSION));
        who.addClassName("tas-quiet");
        words.add(who);
        add(words);
        addClassName("tas-quiet-details");
    }
}
