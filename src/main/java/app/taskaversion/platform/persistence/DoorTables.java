package app.taskaversion.platform.persistence;

import java.util.Set;

/**
 * The tables that say who may come in. They are read before anybody is signed in, so they are not owned: no {@code
 * user_id}, no tenant, no row level security. Only {@code account.internal} touches them, always by id or by the hash of
 * a secret.
 */
public final class DoorTables {

    public static final Set<String> NAMES =
            Set.of("app_user", "sign_in", "invite", "recovery_code", "reset_link", "calendar_link");

    private DoorTables() {}
}
