package app.taskaversion.isolation;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.PreferenceImportStore;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import java.util.Map;

/** Accounts belong to nobody; what a person prefers belongs to them. */
final class AccountCalls {

    private AccountCalls() {}

    static void add(Calls calls) {
        DoorCalls.add(calls);
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
}
