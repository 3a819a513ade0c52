package app.taskaversion.platform.text;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Every visible text, by key, from {@code i18n/messages*.properties}. Patterns are ICU's, so that plurals are right in
 * every language: {@code {0, plural, one {# minute} other {# minutes}}}.
 *
 * <p>A missing key is a defect of ours: the key itself is returned so that the screen still works, and a test finds it.
 */
@Component
public class Messages implements I18NProvider {

    private static final String BUNDLE = "i18n.messages";

    private final Map<Locale, Map<String, String>> patterns = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return Spoken.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale wanted, Object... params) {
        Locale locale = Spoken.near(wanted);
        String pattern = patterns(locale).get(key);
        if (pattern == null) {
            return key;
        }
        return params.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, locale).format(params);
    }

    /** In the language of the page that is being answered; English where there is none. */
    public String here(String key, Object... params) {
        return getTranslation(key, Spoken.here(), params);
    }

    /** English text for places without a person's locale: start line, command line. */
    public String english(String key, Object... params) {
        return getTranslation(key, Locale.ENGLISH, params);
    }

    private Map<String, String> patterns(Locale locale) {
        return patterns.computeIfAbsent(locale, wanted -> {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    BUNDLE,
                    wanted,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            Map<String, String> all = new ConcurrentHashMap<>();
            try {
                bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
            } catch (MissingResourceException e) {
                throw new IllegalStateException("The message bundle changed while it was read", e);
            }
            return Map.copyOf(all);
        });
    }
}
