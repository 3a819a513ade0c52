package app.taskaversion.emotion.ui;

import app.taskaversion.emotion.EmotionRow;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.SheetDialog;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** Two words that mean the same become one. */
class MergeDialog extends SheetDialog {

    private final ComboBox<EmotionRow> into = new ComboBox<>();
    private final SerializableConsumer<EmotionRow> merge;

    /** @param merge may refuse; the dialog then stays open and says why */
    MergeDialog(EmotionRow from, List<EmotionRow> all, SerializableConsumer<EmotionRow> merge) {
        super("");
        this.merge = merge;
        setHeaderTitle(getTranslation("emotions.mergeTitle", from.name()));
        Paragraph meaning = new Paragraph(getTranslation("emotions.mergeMeaning", from.name(), from.uses()));
        meaning.addClassName("tas-small");
        into.setLabel(getTranslation("emotions.mergeInto"));
        into.setItems(all.stream().filter(row -> !row.id().equals(from.id())).toList());
        into.setItemLabelGenerator(EmotionRow::name);
        into.setWidthFull();
        add(meaning, into);
        Button save = Buttons.of(getTranslation("emotions.mergeDo"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(Buttons.of(getTranslation("kit.cancel"), click -> close()), save);
    }

    private void save() {
        EmotionRow chosen = into.getValue();
        if (chosen == null) {
            tell(getTranslation("emotions.mergeMissing"));
            return;
        }
        try {
            merge.accept(chosen);
            close();
        } catch (AppException refused) {
            tell(Feedback.reason(this, refused));
        }
    }

    private void tell(String reason) {
        into.setErrorMessage(reason);
        into.setInvalid(true);
        into.focus();
    }
}
