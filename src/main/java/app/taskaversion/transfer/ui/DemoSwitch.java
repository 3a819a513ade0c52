package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.Switch;
import app.taskaversion.transfer.DemoService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Loads and removes the demo history. It is offered to an empty account only. */
class DemoSwitch extends Composite<Div> {

    private final DemoService demo;
    private final Switch loaded;
    private final Paragraph state = new Paragraph();

    DemoSwitch(DemoService demo) {
        this.demo = demo;
        H2 title = new H2(getTranslation("transfer.ui.demo.title"));
        Paragraph what = new Paragraph(getTranslation("transfer.ui.demo.what"));
        loaded = new Switch(getTranslation("transfer.ui.demo.switch"), false, this::change);
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
        loaded.set(there);
        loaded.setEnabled(possible);
        String key = there ? "transfer.ui.demo.there" : possible ? "transfer.ui.demo.possible" : "transfer.ui.demo.own";
        state.setText(getTranslation(key));
    }
}
