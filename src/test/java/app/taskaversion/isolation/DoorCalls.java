package app.taskaversion.isolation;

import app.taskaversion.account.CalendarLinkService;
import app.taskaversion.account.DeviceService;
import app.taskaversion.account.Everybody;
import app.taskaversion.account.HoldingCount;
import app.taskaversion.account.InviteService;
import app.taskaversion.account.NewAccount;
import app.taskaversion.account.PasswordService;
import app.taskaversion.account.ProfileService;
import app.taskaversion.account.RecoveryService;
import app.taskaversion.account.RegistrationService;
import app.taskaversion.account.SecondFactor;
import app.taskaversion.account.SetUpService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInEnds;
import app.taskaversion.account.SignInProof;
import app.taskaversion.calendar.CalendarFeed;
import app.taskaversion.platform.persistence.Ids;
import java.util.List;

/** Who may come in, and how. */
final class DoorCalls {

    private static final String DOOR = "says who may come in, not what anybody has";
    private static final String ADDRESS = "192.0.2.1";

    private DoorCalls() {}

    static void add(Calls calls) {
        ways(calls);
        person(calls);
    }

    private static void ways(Calls calls) {
        calls.on(RegistrationService.class)
                .free("isOpen", DOOR, (s, a) -> s.isOpen())
                .free("needsInvite", DOOR, (s, a) -> s.needsInvite())
                .free("register", DOOR, (s, a) -> {
                    s.register(new NewAccount("stranger", null, "short"), null, ADDRESS);
                    return null;
                });
        calls.on(PasswordService.class)
                .free("advise", "about what is typed", (s, a) -> s.advise("correct horse", List.of()))
                .free("change", DOOR, (s, a) -> {
                    s.change("wrong", "short", ADDRESS);
                    return null;
                });
        calls.on(SetUpService.class)
                .free("isOpen", DOOR, (s, a) -> s.isOpen())
                .free("localHoldings", "asks for the set-up code first", (s, a) -> s.localHoldings("wrong", ADDRESS))
                .free("create", "asks for the set-up code first", (s, a) -> {
                    s.create("wrong", new NewAccount("stranger", null, "short"), true, ADDRESS);
                    return null;
                });
        calls.on(SignInCheck.class)
                .free("accounts", DOOR, (s, a) -> s.accounts())
                .free("recent", DOOR, (s, a) -> s.recent())
                .free("requireRecent", DOOR, (s, a) -> {
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

    private static void person(Calls calls) {
        calls.on(DeviceService.class)
                .call("list", (s, a) -> s.list())
                .does("signOut", (s, a) -> s.signOut(a.id(MarkedDoor.DEVICE)))
                .call("signOutOthers", (s, a) -> s.signOutOthers());
        calls.on(CalendarLinkService.class)
                .given("find", (s, a) -> a.keep("link", s.make(true)), (s, a) -> s.find())
                .call("make", (s, a) -> s.make(true))
                .givenDoes("withNames", (s, a) -> a.keep("link", s.make(true)), (s, a) -> s.withNames(false))
                .givenDoes("revoke", (s, a) -> a.keep("link", s.make(true)), (s, a) -> s.revoke())
                .free("read", DOOR, (s, a) -> s.read("wrong"));
        calls.on(CalendarFeed.class).free("read", DOOR, (s, a) -> s.read("wrong"));
        calls.on(HoldingCount.class)
                .call("count", (s, a) -> s.count())
                .free("messageKey", "names a text", (s, a) -> s.messageKey());
        calls.on(ProfileService.class)
                .call("since", (s, a) -> s.since())
                .given("firstScreensDone", (s, a) -> s.endFirstScreens(), (s, a) -> s.firstScreensDone())
                .does("endFirstScreens", (s, a) -> s.endFirstScreens())
                .call("get", (s, a) -> s.get())
                .does("changeEmail", (s, a) -> s.changeEmail(Ids.next() + "@example.org"));
        calls.on(RecoveryService.class)
                .call("newCodes", (s, a) -> s.newCodes())
                .given("codesLeft", (s, a) -> a.keep("codes", s.newCodes()), (s, a) -> s.codesLeft())
                .free("sendsMail", DOOR, (s, a) -> s.sendsMail())
                .free("recover", DOOR, (s, a) -> {
                    s.recover(a.mark(), "wrong", "short", ADDRESS);
                    return null;
                })
                .free("recoverByLink", DOOR, (s, a) -> {
                    s.recoverByLink("wrong", "short", ADDRESS);
                    return null;
                })
                .free("sendLink", DOOR, (s, a) -> {
                    s.sendLink(a.mark(), ADDRESS);
                    return null;
                });
        calls.on(SecondFactor.class)
                .free("isOn", DOOR, (s, a) -> s.isOn())
                .call("offer", (s, a) -> s.offer())
                .free("turnOn", "takes a secret that was just offered", (s, a) -> {
                    s.turnOn("JBSWY3DPEHPK3PXP", "000000");
                    return null;
                })
                .free("turnOff", DOOR, (s, a) -> {
                    s.turnOff();
                    return null;
                });
        calls.on(InviteService.class)
                .free("write", "for administrators", (s, a) -> s.write())
                .free("open", "for administrators", (s, a) -> s.open())
                .free("withdrawAll", "for administrators", (s, a) -> s.withdrawAll());
        calls.on(Everybody.class)
                .free(
                        "ids",
                        "for work that is done for each person by itself",
                        (s, a) -> s.ids().size());
        calls.on(SignInProof.class).free("confirm", DOOR, (s, a) -> {
            s.confirm("wrong", ADDRESS);
            return null;
        });
    }
}
