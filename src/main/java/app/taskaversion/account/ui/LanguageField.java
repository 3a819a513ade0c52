package app.taskaversion.account.ui;

import app.taskaversion.account.Language;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;

/** The languages that there are; each is named in itself. A choice opens the page anew, in that language. */
class LanguageField extends Select<Language> {

    LanguageField(PreferenceService preferences, Language now) {
        setLabel(getTranslation("me.language"));
        setItems(Language.values());
        setItemLabelGenerator(language -> {
            Locale locale = language.locale();
            return locale == null ? getTranslation("me.language.browser") : locale.getDisplayLanguage(locale);
        });
        setWidthFull();
        setValue(now);
        addValueChangeListener(change -> {
            preferences.set(PreferenceKey.LANGUAGE, change.getValue().name());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
    }
}
