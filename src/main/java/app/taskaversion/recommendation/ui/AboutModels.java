package app.taskaversion.recommendation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The card that every model has: what it says, from what, what never goes in, and where it ends. */
final class AboutModels extends Composite<Div> {

    private static final List<String> PARTS = List.of("says", "from", "never", "gate", "limits", "forgets");

    AboutModels() {
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(new H2(getTranslation("models.about")));
        for (String part : PARTS) {
            getContent()
                    .add(
                            new H3(getTranslation("models.about." + part)),
                            new Paragraph(getTranslation("models.about." + part + ".long")));
        }
    }
}
