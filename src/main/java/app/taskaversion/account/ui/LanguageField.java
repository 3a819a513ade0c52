package app.taskaversion.account.ui;

import app.taskaversion.account.Language;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.PickOne;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;

/** The languages that there are; each is named in itself. A choice opens the page anew, in that language. */
final class LanguageField {

    private LanguageField() {}

    static PickOne<Language> of(Component where, PreferenceService preferences, Language now) {
        PickOne<Language> field = new PickOne<>(
                where.getTranslation("me.language"),
                List.of(Language.values()),
                language -> name(where, language),
                now,
                chosen -> {
                    preferences.set(PreferenceKey.LANGUAGE, chosen.name());
                    UI.getCurrentOrThrow().getPage().reload();
                });
        return field;
    }

    private static String name(Component where, Language language) {
        Locale locale = language.locale();
        return locale == null ? where.getTranslation("me.language.browser") : locale.getDisplayLanguage(locale);
    }
}
