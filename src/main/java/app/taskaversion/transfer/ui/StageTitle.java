package app.taskaversion.transfer.ui;

import com.vaadin.flow.component.html.H1;

/** The heading of a stage. It can take the focus, so that a screen reader begins to read there. */
class StageTitle extends H1 {

    StageTitle(String words) {
        super(words);
        addClassName("tas-title");
        getElement().setAttribute("tabindex", "-1");
    }

    void takeFocus() {
        getElement().callJsFunction("focus");
    }
}
