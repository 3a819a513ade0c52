package app.taskaversion.isolation;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.NewAccount;
import app.taskaversion.account.PasswordService;
import app.taskaversion.account.PreferenceImportStore;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.RegistrationService;
import app.taskaversion.account.SetUpService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInEnds;
import app.taskaversion.platform.persistence.Ids;
import java.util.List;
import java.util.Map;

/** Accounts belong to nobody; what a person prefers belongs to them. */
final class AccountCalls {

    private AccountCalls() {}

    static void add(Calls calls) {
        doors(calls);
        calls.on(AccountService.class)
                .call("current", (s, a) -> s.current())
                .free(
                        "localGuest",
                        "the one guest of local mode, who is known without a sign-in",
                        (s, a) -> s.localGuest());

        calls.on(PreferenceService.class)
                .given("get", (s, a) -> s.set(PreferenceKey.APPEARANCE, "DARK"), (s, a) -> s.get())
                .given("find", (s, a) -> s.set(PreferenceKey.DEMO, a.mark()), (s, a) -> s.find(PreferenceKey.DEMO))
                .does("set", (s, a) -> s.set(PreferenceKey.APPEARANCE, "LIGHT"))
                .givenDoes("remove", (s, a) -> s.set(PreferenceKey.DEMO, "1"), (s, a) -> s.remove(PreferenceKey.DEMO));

        calls.on(PreferenceImportStore.class)
                .inTransaction()
                .call("keys", (s, a) -> s.keys())
                .does("insert", (s, a) -> s.insert(Map.of("popup_daily_cap", "3"), a.id("import_batch")))
                .call("countImported", (s, a) -> s.countImported(a.id("import_batch")));
    }

    private static void doors(Calls calls) {
        String door = "says who may come in, not what anybody has";
        String address = "192.0.2.1";
        calls.on(RegistrationService.class)
                .free("isOpen", door, (s, a) -> s.isOpen())
                .free("needsInvite", door, (s, a) -> s.needsInvite())
                .free("register", door, (s, a) -> {
                    s.register(new NewAccount("stranger", null, "short"), null, address);
                    return null;
                });
        calls.on(PasswordService.class)
                .free("advise", "about what is typed", (s, a) -> s.advise("correct horse", List.of()))
                .free("change", door, (s, a) -> {
                    s.change("wrong", "short", address);
                    return null;
                });
        calls.on(SetUpService.class)
                .free("isOpen", door, (s, a) -> s.isOpen())
                .free("localHoldings", "asks for the set-up code first", (s, a) -> s.localHoldings("wrong", address))
                .free("create", "asks for the set-up code first", (s, a) -> {
                    s.create("wrong", new NewAccount("stranger", null, "short"), true, address);
                    return null;
                });
        calls.on(SignInCheck.class)
                .free("accounts", door, (s, a) -> s.accounts())
                .free("recent", door, (s, a) -> s.recent())
                .free("requireRecent", door, (s, a) -> {
                    s.requireRecent();
                    return null;
                });
        String ends = "tells open tabs, which are known by an id that only they have";
        calls.on(SignInEnds.class)
                .free("listen", ends, (s, a) -> s.listen(Ids.next(), () -> {}))
                .free("ended", ends, (s, a) -> {
                    s.ended(List.of(Ids.next()));
                    return null;
                });
    }
}
