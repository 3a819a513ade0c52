package app.taskaversion.account.internal;

import app.taskaversion.account.SecondFactor;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.text.Messages;
import java.time.Clock;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

@Service
class StoredSecondFactor implements SecondFactor {

    private final StoredPasswords people;
    private final TotpSecrets secrets;
    private final SignInCheck signIn;
    private final Clock clock;
    private final Messages messages;

    StoredSecondFactor(
            StoredPasswords people, TotpSecrets secrets, SignInCheck signIn, Clock clock, Messages messages) {
        this.people = people;
        this.secrets = secrets;
        this.signIn = signIn;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public boolean isOn() {
        return people.me().secondFactor();
    }

    @Override
    public Offer offer() {
        String secret = Totp.newSecret();
        String name = Objects.requireNonNullElse(people.me().name(), "");
        return new Offer(secret, Totp.address(secret, messages.english("app.name"), name));
    }

    @Override
    public void turnOn(String secret, String code) {
        signIn.requireRecent();
        OptionalLong step = Totp.step(secret, code, clock.instant());
        if (step.isEmpty()) {
            throw new LimitExceeded("factor.wrong");
        }
        secrets.keep(people.me().id(), secret, step.getAsLong());
        SecurityLog.of(SecurityEvent.SECOND_FACTOR_ON).account(people.me().id()).write();
    }

    @Override
    public void turnOff() {
        signIn.requireRecent();
        secrets.forget(people.me().id());
        SecurityLog.of(SecurityEvent.SECOND_FACTOR_OFF)
                .account(people.me().id())
                .write();
    }
}
