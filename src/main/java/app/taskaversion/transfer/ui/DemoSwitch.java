package app.taskaversion.transfer.ui;

import app.taskaversion.transfer.DemoService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Loads and removes the demo history. It is offered to an empty account only. */
class DemoSwitch extends Composite<Div> {

    private final DemoService demo;
    private final Checkbox loaded = new Checkbox();
    private final Paragraph state = new Paragraph();
    private boolean looking;

    DemoSwitch(DemoService demo) {
        this.demo = demo;
        H2 title = new H2(getTranslation("transfer.ui.demo.title"));
        Paragraph what = new Paragraph(getTranslation("transfer.ui.demo.what"));
        loaded.setLabel(getTranslation("transfer.ui.demo.switch"));
        loaded.addClassName("tas-switch-row");
        loaded.addAttachListener(
                attached -> loaded.getElement().executeJs("this.inputElement.setAttribute('role', 'switch')"));
        loaded.addValueChangeListener(change -> {
            if (!looking) {
                change(change.getValue());
            }
        });
        state.addClassNames("tas-small", "tas-quiet");
        state.getElement().setAttribute("role", "status");
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(title, what, loaded, state);
        look();
    }

    private void change(boolean on) {
        if (on) {
            demo.load();
        } else {
            demo.remove();
        }
        look();
    }

    /** Shows how it is now. */
    final void look() {
        boolean there = demo.isLoaded();
        boolean possible = there || demo.canLoad();
        looking = true;
        loaded.setValue(there);
        looking = false;
        loaded.setEnabled(possible);
        String key = there ? "transfer.ui.demo.there" : possible ? "transfer.ui.demo.possible" : "transfer.ui.demo.own";
        state.setText(getTranslation(key));
    }
}
