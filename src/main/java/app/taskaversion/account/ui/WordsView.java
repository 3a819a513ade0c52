package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.PageHead;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Words and groups: the person's own words for feelings, their groups of tasks, and their notes. */
@Route("settings/words")
@PermitAll
class WordsView extends Composite<Div> implements HasDynamicTitle {

    WordsView(List<SettingsSection> sections) {
        getContent().addClassNames("tas-wide", "tas-stack", "tas-me");
        getContent()
                .add(
                        PageHead.belowMe(getTranslation("words.title")),
                        new SectionCards(sections, SettingsSection.Page.WORDS));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("words.title"));
    }
}
