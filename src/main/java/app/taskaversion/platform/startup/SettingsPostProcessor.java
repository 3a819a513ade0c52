package app.taskaversion.platform.startup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * Reads {@code .env} and the environment before anything else, and tells Spring Boot. The environment wins over the
 * file; options and system properties win over both.
 */
public class SettingsPostProcessor implements EnvironmentPostProcessor, Ordered {

    private static final Set<String> VARIABLES = Set.of(
            "DATABASE_URL",
            SecretKey.VARIABLE,
            Settings.ENVIRONMENT,
            Settings.HOST,
            Settings.PORT,
            DoorSettings.AUTH,
            DoorSettings.REGISTRATION,
            DoorSettings.GUESTS,
            DoorSettings.LOCAL_TRUSTED_PROXY,
            DoorSettings.TRUSTED_PROXIES,
            DoorSettings.PUBLIC_URL,
            "ADMIN_USERNAME",
            "ADMIN_PASSWORD",
            DrainSettings.SECONDS,
            BackupSettings.WHEN,
            BackupSettings.FOLDER,
            BackupSettings.KEEP,
            BackupSettings.KEY,
            MetricsSettings.PORT,
            MetricsSettings.HOST,
            FileSettings.MOST,
            HelpSettings.LINES,
            MailSettings.HOST,
            MailSettings.PORT,
            MailSettings.USERNAME,
            MailSettings.PASSWORD,
            MailSettings.FROM,
            PushSettings.WEB_PUSH);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        MutablePropertySources sources = environment.getPropertySources();
        Map<String, Object> file =
                new LinkedHashMap<>(EnvFile.read(AppHome.find(environment).folder()));
        file.keySet().retainAll(VARIABLES);
        file.values().removeIf(value -> value.toString().isBlank());
        MapPropertySource fromFile = new MapPropertySource(EnvFile.NAME, file);
        if (sources.contains(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)) {
            sources.addAfter(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, fromFile);
        } else {
            sources.addLast(fromFile);
        }
        Settings settings = Settings.read(environment::getProperty);
        Map<String, Object> properties = settings.springProperties();
        properties.putAll(MailSettings.springProperties(environment::getProperty, settings.doors()));
        properties.putAll(DrainSettings.springProperties(environment::getProperty));
        properties.putAll(FileSettings.springProperties(environment::getProperty));
        properties.putAll(MetricsSettings.springProperties(environment::getProperty, settings.port()));
        properties.putAll(HelpSettings.springProperties(environment::getProperty));
        properties.putAll(PushSettings.springProperties(environment::getProperty));
        sources.addAfter(EnvFile.NAME, new MapPropertySource("settings", properties));
        // A direct server.address must not open what HOST keeps closed.
        String unused = Settings.host(
                environment.getProperty("server.address"), "server.address", settings.mode(), settings.doors());
    }

    /** After the configuration files, which come first by default. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
