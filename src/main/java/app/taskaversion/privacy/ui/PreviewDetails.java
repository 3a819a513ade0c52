package app.taskaversion.privacy.ui;

import app.taskaversion.platform.ui.LeavingPreview;
import app.taskaversion.privacy.Purpose;
import com.vaadin.flow.component.details.Details;

/** What would leave of the person; read when it is opened, and anew each time. */
class PreviewDetails extends Details {

    PreviewDetails(Purpose purpose, LeavingPreview preview) {
        setSummaryText(getTranslation("privacy.leaves"));
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("privacy.leavesNamed", getTranslation("privacy.purpose." + purpose.key())));
        addOpenedChangeListener(change -> {
            removeAll();
            if (change.isOpened()) {
                add(preview.create());
            }
        });
        addClassName("tas-quiet-details");
    }
}
