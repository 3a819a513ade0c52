package app.taskaversion.account;

import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.limit.TextLimit;
import app.taskaversion.platform.text.NameKey;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to make an account.
 *
 * @param name 2 to 40 letters, digits, blanks and {@code . _ -}; no {@code @}, so that no name looks like an address
 * @param email absent if blank
 * @param password as typed; {@link PasswordService} judges it
 */
public record NewAccount(String name, @Nullable String email, String password) {

    private static final TextLimit NAME = TextLimit.oneLine("name", 40);
    private static final TextLimit EMAIL = TextLimit.oneLine("email", 254);
    private static final Pattern NAME_SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]+");
    private static final Pattern EMAIL_SHAPE = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    /** @throws LimitExceeded if a name or an address cannot be one */
    public NewAccount {
        name = checkedName(name);
        email = checkedEmail(email);
    }

    public static String checkedName(@Nullable String text) {
        String name = NAME.required(text);
        String key = NameKey.of(name);
        if (!NAME_SHAPE.matcher(name).matches() || key.length() > 64) {
            throw new LimitExceeded("account.name.shape");
        }
        if (key.equals(AccountService.LOCAL_GUEST) || key.startsWith("guest-")) {
            throw new LimitExceeded("account.name.reserved");
        }
        return name;
    }

    public static @Nullable String checkedEmail(@Nullable String text) {
        String email = EMAIL.optional(text);
        if (email != null && !EMAIL_SHAPE.matcher(email).matches()) {
            throw new LimitExceeded("account.email.shape");
        }
        return email;
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "NewAccount";
    }
}
