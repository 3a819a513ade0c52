package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.backup.BackupPlan;
import app.taskaversion.platform.time.TimeConfiguration;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Starts the application: as a web server, or for one {@link Command} without one. */
public final class Launcher {

    /** Options that name a command. They must be known before the first bean is. */
    private static final Set<String> COMMANDS = Set.of(
            "import", "export", "figures", "rank", "train", "export-training", "import-model", "export-aggregates");

    /** Vaadin's, which ask for a web server without looking whether there is one. */
    private static final List<String> ONLY_FOR_THE_WEB = List.of(
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig");

    private Launcher() {}

    public static boolean isCommand(String... args) {
        ApplicationArguments arguments = new DefaultApplicationArguments(args);
        return COMMANDS.stream().anyMatch(arguments::containsOption) || offline(arguments) != null;
    }

    private static @Nullable OfflineCommand offline(ApplicationArguments arguments) {
        return SpringFactoriesLoader.forDefaultResourceLocation().load(OfflineCommand.class).stream()
                .filter(command -> command.isRequested(arguments))
                .findFirst()
                .orElse(null);
    }

    /** Serves until the process is stopped. */
    public static void serve(Class<?> application, String... args) {
        new SpringApplication(application).run(args);
    }

    /**
     * Runs the requested command and stops.
     *
     * @return the exit code of the command, or 1 if the application could not start; the reason has been printed
     */
    public static int command(Class<?> application, String... args) {
        OfflineCommand offline = offline(new DefaultApplicationArguments(args));
        if (offline != null) {
            return withoutTheApplication(offline, args);
        }
        SpringApplication spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setDefaultProperties(Map.of("spring.autoconfigure.exclude", String.join(",", ONLY_FOR_THE_WEB)));
        try (ConfigurableApplicationContext context = spring.run(args)) {
            ApplicationArguments arguments = context.getBean(ApplicationArguments.class);
            return context.getBeanProvider(Command.class)
                    .orderedStream()
                    .filter(command -> command.isRequested(arguments))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No command answers to these options"))
                    .run(arguments);
        } catch (StartRefused e) {
            return 1;
        }
    }

    /** Settings and a clock, and nothing that opens a database. */
    private static int withoutTheApplication(OfflineCommand command, String... args) {
        SpringApplication spring = new SpringApplication(TimeConfiguration.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLogStartupInfo(false);
        spring.setDefaultProperties(Map.of(Offline.PROPERTY, "true"));
        try (ConfigurableApplicationContext context = spring.run(args)) {
            Offline place = new Offline(
                    context.getBean(DatabaseUrl.class),
                    context.getBean(BackupPlan.class),
                    context.getBean(DoorSettings.class).mode(),
                    context.getBean(AppHome.class),
                    context.getBean(Clock.class));
            return command.run(context.getBean(ApplicationArguments.class), place, Terminal::say);
        } catch (StartRefused e) {
            return 1;
        }
    }
}
