package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.recommendation.EndedBy;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.internal.ServedModels.Stage;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which models are to be asked, the one in charge first. */
@Component
class Charge {

    private final ModelBook book;
    private final Control control;
    private final SignInCheck signIn;

    Charge(ModelBook book, Control control, SignInCheck signIn) {
        this.book = book;
        this.control = control;
        this.signIn = signIn;
    }

    /** A model and how far it came. */
    record Asked(ModelRow model, Stage stage) {}

    /**
     * The active one, the one that it replaced, then what is shown to some, then what is shown to nobody. Nothing while the
     * switch says rules only.
     */
    List<Asked> asked() {
        if (rulesOnly()) {
            return List.of();
        }
        // What was learned from one person alone, before there were accounts, is for nobody else.
        boolean others = signIn.accounts();
        List<ModelRow> models = book.list().stream()
                .filter(each -> each.whole() && !(others && each.kind() == ModelKind.OWN))
                .toList();
        List<Asked> asked = new ArrayList<>();
        models.stream().filter(each -> each.status() == ModelStatus.ACTIVE).forEach(active -> {
            asked.add(new Asked(active, Stage.ACTIVE));
            models.stream()
                    .filter(each -> each.id().equals(active.parent()) && mayComeBack(each))
                    .forEach(parent -> asked.add(new Asked(parent, Stage.ACTIVE)));
        });
        add(asked, models, ModelStatus.CANARY, Stage.CANARY);
        add(asked, models, ModelStatus.SHADOW, Stage.SHADOW);
        return asked;
    }

    /** Whether the operator switched models off. */
    boolean rulesOnly() {
        return control.read().rulesOnly();
    }

    private static void add(List<Asked> asked, List<ModelRow> models, ModelStatus status, Stage stage) {
        models.stream().filter(each -> each.status() == status).forEach(each -> asked.add(new Asked(each, stage)));
    }

    /** Only what left for something better, not for being worse or because somebody is in it. */
    static boolean mayComeBack(ModelRow model) {
        return model.whole() && model.status() == ModelStatus.RETIRED && model.endedBy() == EndedBy.REPLACED;
    }
}
