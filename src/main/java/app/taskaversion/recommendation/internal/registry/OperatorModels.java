package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.recommendation.EndedBy;
import app.taskaversion.recommendation.ModelId;
import app.taskaversion.recommendation.ModelService;
import app.taskaversion.recommendation.ModelsOverview;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What the operator may do with the registry. Each call asks whether they still are one. */
@Service
class OperatorModels implements ModelService {

    private final SignInCheck signIn;
    private final AccountService accounts;
    private final ModelBook book;
    private final Registry registry;
    private final ModelLog log;
    private final Control control;
    private final Willing willing;
    private final TrainingJob job;

    OperatorModels(
            SignInCheck signIn,
            AccountService accounts,
            ModelBook book,
            Registry registry,
            ModelLog log,
            Control control,
            Willing willing,
            TrainingJob job) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.book = book;
        this.registry = registry;
        this.log = log;
        this.control = control;
        this.willing = willing;
        this.job = job;
    }

    @Override
    public boolean isOperator() {
        return accounts.current().admin() || !signIn.accounts();
    }

    private void requireOperator() {
        if (!isOperator()) {
            throw new AccessDeniedException("Only the operator sees the models");
        }
    }

    @Override
    public ModelsOverview overview() {
        requireOperator();
        Control.State state = control.read();
        return new ModelsOverview(
                Loading.unavailable(),
                state.rulesOnly(),
                state.lookedAt(),
                state.lookedAt() == null ? List.of() : state.data().shortages(willing.kind()),
                state.progress(),
                book.list().stream().map(ModelRow::entry).toList(),
                log.latest(),
                log.fallbacks(),
                state.turns());
    }

    @Override
    public void trainNow() {
        requireOperator();
        if (Loading.unavailable() != null) {
            throw new Conflict("models.noLibrary");
        }
        if (!job.begin(true)) {
            throw new Conflict("models.busy");
        }
    }

    @Override
    public void cancelTraining() {
        requireOperator();
        control.askToStop();
    }

    @Override
    public void rollBack() {
        requireOperator();
        registry.takeBack(book.active().orElseThrow(() -> new Conflict("models.noneInCharge")), EndedBy.OPERATOR);
    }

    @Override
    public void retire(ModelId id) {
        requireOperator();
        ModelRow model = book.find(id.value()).orElseThrow(() -> new NotFound("model"));
        if (!model.status().isAsked()) {
            throw new Conflict("models.notAsked");
        }
        registry.retire(model);
    }

    @Override
    public void rulesOnly(boolean on) {
        requireOperator();
        control.rulesOnly(on);
        log.add(on ? ModelLog.Kind.RULES_ONLY : ModelLog.Kind.MODELS_AGAIN, null, "");
    }
}
