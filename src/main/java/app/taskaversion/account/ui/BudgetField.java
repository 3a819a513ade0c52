package app.taskaversion.account.ui;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.Preferences;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Still;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** At most so many questions and reminders a day: minus, the number, plus. */
class BudgetField extends Composite<Div> {

    private final PreferenceService preferences;
    private final Span number = new Span();
    private final Button fewer = Buttons.icon(Icons.MINUS, getTranslation("me.budget.fewer"), click -> change(-1));
    private final Button more = Buttons.icon(Icons.PLUS, getTranslation("me.budget.more"), click -> change(1));
    private int budget;

    BudgetField(PreferenceService preferences, int now) {
        this.preferences = preferences;
        budget = now;
        number.addClassNames("tas-num", "tas-setting-name", "tas-budget");
        number.getElement().setAttribute("role", "status");
        Div steps = new Div(fewer, number, more);
        steps.addClassName("tas-row");
        getContent().addClassName("tas-setting");
        getContent()
                .add(SettingRow.about(new Div(), getTranslation("me.budget"), getTranslation("me.budgetHelp")), steps);
        show();
    }

    private void change(int by) {
        budget = Math.clamp(budget + (long) by, 0, Preferences.PROMPT_BUDGET_MAX);
        preferences.set(PreferenceKey.PROMPT_BUDGET, String.valueOf(budget));
        show();
    }

    private void show() {
        Still.text(number, String.valueOf(budget));
        fewer.setEnabled(budget > 0);
        more.setEnabled(budget < Preferences.PROMPT_BUDGET_MAX);
    }
}
