package app.taskaversion.recommendation.ui;

import app.taskaversion.recommendation.rule.Mode;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes first: the app chooses, or one of twelve ways, each with one sentence. */
class ModeField extends Composite<RadioButtonGroup<ModeField.Way>> {

    /** One way, or none: the app chooses. */
    record Way(@Nullable Mode mode) {}

    ModeField(@Nullable Mode chosen, Runnable changed) {
        RadioButtonGroup<Way> group = getContent();
        List<Way> items = new ArrayList<>(List.of(new Way(null)));
        Arrays.stream(Mode.values()).map(Way::new).forEach(items::add);
        group.addClassName("tas-modes");
        group.setAriaLabel(getTranslation("advice.mode"));
        group.setItems(items);
        group.setItemLabelGenerator(this::name);
        group.setRenderer(new ComponentRenderer<>(item -> {
            Span by = new Span(by(item));
            by.addClassNames("tas-small", "tas-quiet");
            return new Div(new Div(new Span(name(item))), by);
        }));
        group.setValue(new Way(chosen));
        group.addValueChangeListener(change -> changed.run());
    }

    @Nullable
    Mode mode() {
        Way value = getContent().getValue();
        return value == null ? null : value.mode();
    }

    private String name(Way way) {
        return way.mode() == null ? getTranslation("advice.auto") : AdviceNavigation.name(this, way.mode());
    }

    private String by(Way way) {
        return way.mode() == null ? getTranslation("advice.auto.by") : AdviceNavigation.by(this, way.mode());
    }
}
