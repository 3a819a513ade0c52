package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.Everybody;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.ModelKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who lets us learn from them right now. */
@Component
class Willing {

    private final SignInCheck signIn;
    private final AccountService accounts;
    private final Everybody everybody;
    private final ConsentService consents;
    private final CurrentOwner owner;

    Willing(
            SignInCheck signIn,
            AccountService accounts,
            Everybody everybody,
            ConsentService consents,
            CurrentOwner owner) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.everybody = everybody;
        this.consents = consents;
        this.owner = owner;
    }

    /** Where one person uses the app on their own machine, from them alone; on a server from many together. */
    ModelKind kind() {
        return signIn.accounts() ? ModelKind.POOLED : ModelKind.OWN;
    }

    /** Those whose last word is a yes. */
    List<OwnerId> people() {
        List<OwnerId> all = kind() == ModelKind.POOLED ? everybody.ids() : List.of(accounts.localGuest());
        return all.stream()
                .filter(person -> owner.callAs(person, this::isWilling))
                .toList();
    }

    /** Whether the last word of the current person is a yes. */
    boolean isWilling() {
        return consents.isGiven(kind() == ModelKind.POOLED ? Purpose.POOLED_TRAINING : Purpose.PERSONAL_MODEL);
    }
}
