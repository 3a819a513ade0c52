package app.taskaversion;

import app.taskaversion.platform.startup.Launcher;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TaskAversionApplication {

    public static void main(String[] args) {
        if (Launcher.isCommand(args)) {
            System.exit(Launcher.command(TaskAversionApplication.class, args));
        }
        Launcher.serve(TaskAversionApplication.class, args);
    }
}
