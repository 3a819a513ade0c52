package app.taskaversion.platform.startup;

import app.taskaversion.TaskAversionApplication;
import java.io.File;
import java.nio.file.Path;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the application lives. */
@Configuration(proxyBeanMethods = false)
class StartupConfiguration {

    @Bean
    AppHome appHome() {
        return find();
    }

    static AppHome find() {
        ApplicationHome home = new ApplicationHome(TaskAversionApplication.class);
        File source = home.getSource();
        return AppHome.of(source == null ? home.getDir().toPath() : Path.of(source.toURI()));
    }
}
