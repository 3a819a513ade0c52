package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.TaskPrediction;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.ui.AdviceNavigation;
import app.taskaversion.task.TaskId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/** A few more suggestions, best first: at most five, each with its first reason and, on demand, what each way says of it. */
class SuggestionListDialog extends SheetDialog {

    private final SuggestionActions actions;

    SuggestionListDialog(
            Advice advice,
            Map<TaskId, TaskPrediction> predictions,
            SuggestionActions actions,
            Clock clock,
            ZoneId zone) {
        super("");
        this.actions = actions;
        setHeaderTitle(getTranslation("list.title"));
        setSecondLine(
                advice.suggestions().isEmpty()
                        ? AdviceNavigation.foundBy(this, advice.mode())
                        : AdviceNavigation.foundBy(this, advice.suggestions().getFirst()));
        WhyWords words = new WhyWords(this, clock, zone);
        OrderedList list = new OrderedList();
        list.addClassName("tas-list");
        for (Suggestion one : advice.suggestions()) {
            list.add(new SuggestionItem(one, predictions.get(one.task()), words, taps(one)));
        }
        Div body = new Div(list);
        body.addClassNames("tas-sheet-body", "tas-stack");
        if (advice.suggestions().isEmpty()) {
            body.add(new Paragraph(getTranslation("now.nothing")));
        }
        String instead = AdviceNavigation.fallback(this, advice.fallback());
        if (instead != null) {
            Paragraph line = new Paragraph(instead);
            line.addClassNames("tas-small", "tas-quiet");
            body.add(line);
        }
        if (advice.leftOut() > 0) {
            Paragraph out = new Paragraph(getTranslation("list.leftOut", advice.leftOut()));
            out.addClassNames("tas-small", "tas-quiet");
            body.add(out);
        }
        body.add(Buttons.quiet(Icons.SLIDERS_HORIZONTAL, getTranslation("list.choose"), click -> {
            close();
            actions.choose();
        }));
        add(body);
    }

    private SuggestionItem.Taps taps(Suggestion one) {
        return new SuggestionItem.Taps() {
            @Override
            public void start(boolean fiveMinutes) {
                close();
                actions.start(one, null, fiveMinutes);
            }

            @Override
            public void notToday() {
                close();
                actions.notToday(one);
            }

            @Override
            public void dismiss() {
                close();
                actions.dismiss(one);
            }
        };
    }
}
