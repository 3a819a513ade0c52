package app.taskaversion;

import app.taskaversion.operations.verify.DeploymentCheck;
import app.taskaversion.platform.startup.Launcher;
import app.taskaversion.platform.startup.Terminal;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TaskAversionApplication {

    public static void main(String[] args) {
        DeploymentCheck.asked(args).ifPresent(address -> System.exit(DeploymentCheck.look(address, Terminal::say)));
        if (Launcher.isCommand(args)) {
            System.exit(Launcher.command(TaskAversionApplication.class, args));
        }
        Launcher.serve(TaskAversionApplication.class, args);
    }
}
