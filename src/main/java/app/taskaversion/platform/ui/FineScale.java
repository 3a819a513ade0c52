package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/** Less, a rail, more and a number from 0 to 100. Until the first touch the rail has no handle and there is no number. */
class FineScale extends Composite<Div> {

    private static final int MAX = 100;
    private static final int MIDDLE = 50;

    private final IntegerSlider rail = new IntegerSlider(0, MAX);
    private final IntegerField number = new IntegerField();
    private Runnable listener = () -> {};
    private String label = "";
    private @Nullable Integer value;

    FineScale() {
        Button less = stepButton(Icons.MINUS, "kit.rating.less", -1);
        Button more = stepButton(Icons.PLUS, "kit.rating.more", 1);
        rail.setValueChangeMode(ValueChangeMode.EAGER);
        rail.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                touch(change.getValue());
            }
        });
        // A first tap exactly on the middle changes nothing in the rail, and is an answer all the same.
        rail.getElement().addEventListener("click", event -> {
            if (value == null) {
                touch(rail.getValue());
            }
        });
        number.setMin(0);
        number.setMax(MAX);
        number.setPlaceholder("–");
        number.addClassName("tas-num");
        number.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Integer typed = change.getValue();
                touch(typed == null ? null : (Integer) Math.clamp(typed, 0, MAX));
            }
        });
        getContent().addClassName("tas-fine");
        getContent().add(less, rail, more, number);
        show(null);
    }

    @Nullable
    Integer value() {
        return value;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    void setLabel(String text) {
        label = text;
        show(value);
    }

    void focus() {
        rail.focus();
    }

    void show(@Nullable Integer shown) {
        value = shown;
        rail.setValue(shown == null ? MIDDLE : shown);
        rail.setClassName("tas-untouched", shown == null);
        rail.setAriaLabel(shown == null ? getTranslation("kit.rating.untouched", label) : label);
        number.setValue(shown);
        number.setAriaLabel(getTranslation("kit.rating.number", label));
    }

    private void touch(@Nullable Integer touched) {
        show(touched);
        listener.run();
    }

    private Button stepButton(Icons icon, String key, int step) {
        Button button = Buttons.of(icon.create());
        button.setAriaLabel(getTranslation(key));
        button.addClassName("tas-icon-button");
        button.addClickListener(
                click -> touch(Math.clamp(value == null ? (long) MIDDLE : (long) value + step, 0, MAX)));
        return button;
    }
}
