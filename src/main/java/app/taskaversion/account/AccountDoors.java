package app.taskaversion.account;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Login, guests, staying signed in and signing out, added to the security of every request in server mode. */
public interface AccountDoors {

    void addTo(HttpSecurity http);
}
