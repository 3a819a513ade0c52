package app.taskaversion.privacy.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.privacy.ConsentEntry;
import app.taskaversion.privacy.ConsentService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was allowed and taken back so far, line by line, to read and to save. */
@org.springframework.stereotype.Component
class LedgerSection implements SettingsSection {

    private final ConsentService consents;
    private final PreferenceService preferences;
    private final Clock clock;

    LedgerSection(ConsentService consents, PreferenceService preferences, Clock clock) {
        this.consents = consents;
        this.preferences = preferences;
        this.clock = clock;
    }

    @Override
    public Page page() {
        return Page.PRIVACY;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String titleKey() {
        return "privacy.ledger.title";
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Component create() {
        Div body = new Div();
        body.addClassNames("tas-stack", "tas-small");
        List<ConsentEntry> lines = consents.history();
        if (lines.isEmpty()) {
            body.add(new Paragraph(body.getTranslation("privacy.ledger.empty")));
            return body;
        }
        DayWords days = new DayWords(body, preferences.get().days(), clock.instant());
        UnorderedList list = new UnorderedList();
        list.addClassName("tas-bullets");
        lines.forEach(line -> list.add(new ListItem(body.getTranslation(
                "privacy.ledger.line",
                body.getTranslation("privacy.purpose." + line.purpose().key()),
                body.getTranslation(line.given() ? "privacy.ledger.yes" : "privacy.ledger.no"),
                days.dayAndTime(line.at()),
                body.getTranslation("privacy.way." + line.way()),
                line.textVersion()))));
        body.add(
                list,
                new Div(new ReceiptLink(body.getTranslation("privacy.ledger.save"), "allowed.json", json(lines))));
        return body;
    }

    private static String json(List<ConsentEntry> lines) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(lines.stream()
                        .map(line -> {
                            Map<String, Object> entry = new LinkedHashMap<>();
                            entry.put("purpose", line.purpose().key());
                            entry.put("given", line.given());
                            entry.put("text_version", line.textVersion());
                            entry.put("way", line.way().name());
                            entry.put("at", line.at().toString());
                            return entry;
                        })
                        .toList());
    }
}
