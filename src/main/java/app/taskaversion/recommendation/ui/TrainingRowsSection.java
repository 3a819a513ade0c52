package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One more way to take one's data along: the rows that a model would see. */
@org.springframework.stereotype.Component
class TrainingRowsSection implements SettingsSection {

    private final RowsLink link;

    TrainingRowsSection(RowsLink link) {
        this.link = link;
    }

    @Override
    public Page page() {
        return Page.PRIVACY;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public String titleKey() {
        return "transfer.ui.along";
    }

    @Override
    public Component create() {
        Div row = new Div();
        Span name = new Span(row.getTranslation("training.own"));
        name.addClassName("tas-setting-name");
        Paragraph what = new Paragraph(row.getTranslation("training.own.what"));
        what.addClassNames("tas-small", "tas-quiet");
        DownloadLink save = link.create(row.getTranslation("transfer.ui.along.save"));
        save.getElement()
                .setAttribute("aria-label", row.getTranslation("transfer.ui.along.save.named", name.getText()));
        row.add(new Div(name, what), save);
        row.addClassNames("tas-setting", "roomy");
        return row;
    }
}
