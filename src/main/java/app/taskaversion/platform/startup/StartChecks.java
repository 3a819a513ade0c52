package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.platform.persistence.DatabaseGuard;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.backup.BackupPlan;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The last look before anything is opened: is the database one that we may use, and is there a key? Runs before the
 * first bean is made, so that a refusal is one sentence and not the end of a chain of bean errors.
 */
public class StartChecks implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        ConfigurableEnvironment environment = event.getApplicationContext().getEnvironment();
        AppHome home = AppHome.find(environment);
        DatabaseUrl database = database(environment.getProperty("DATABASE_URL", ""), home);
        Settings settings = Settings.read(environment::getProperty);
        BackupPlan backups =
                BackupSettings.read(environment::getProperty, settings.doors().mode(), database, home);
        var beans = event.getApplicationContext().getBeanFactory();
        if (!environment.getProperty(Offline.PROPERTY, Boolean.class, false)) {
            DatabaseGuard.check(database);
            beans.registerSingleton(
                    "secretKey",
                    SecretKeyFile.load(
                            settings.mode(), environment.getProperty(SecretKey.VARIABLE), keyFolder(database, home)));
        }
        beans.registerSingleton("appHome", home);
        beans.registerSingleton("databaseUrl", database);
        beans.registerSingleton("backupPlan", backups);
        beans.registerSingleton("doorSettings", settings.doors());
    }

    static DatabaseUrl database(String text, AppHome home) {
        try {
            return DatabaseUrl.parse(text.isBlank() ? DatabaseUrl.DEFAULT : text, home.folder());
        } catch (IllegalArgumentException e) {
            throw new StartRefused("startup.databaseUrl", String.valueOf(e.getMessage()));
        }
    }

    private static Path keyFolder(DatabaseUrl database, AppHome home) {
        Path file = database.file();
        return file == null
                ? home.folder().resolve("data")
                : Objects.requireNonNull(file.getParent(), "an absolute path has a folder");
    }
}
