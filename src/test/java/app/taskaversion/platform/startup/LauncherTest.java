package app.taskaversion.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.TaskAversionApplication;
import app.taskaversion.testsupport.TestDatabases;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

class LauncherTest {

    private static final List<String> RAN = new ArrayList<>();

    /** Not found by scanning, so that no other start has these commands. */
    @Import(TaskAversionApplication.class)
    static class WithCommands {

        @Bean
        Command other() {
            return command("other", 7);
        }

        /** Before the real import command, which answers to the same option. */
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        Command wanted(ApplicationContext context) {
            return new Command() {
                @Override
                public boolean isRequested(ApplicationArguments arguments) {
                    return List.of("PATH").equals(arguments.getOptionValues("import"));
                }

                @Override
                public int run(ApplicationArguments arguments) {
                    RAN.add(context instanceof ServletWebServerApplicationContext ? "served" : "not served");
                    return 2;
                }
            };
        }

        private static Command command(String option, int code) {
            return new Command() {
                @Override
                public boolean isRequested(ApplicationArguments arguments) {
                    return arguments.containsOption(option);
                }

                @Override
                public int run(ApplicationArguments arguments) {
                    RAN.add(option);
                    return code;
                }
            };
        }
    }

    @Test
    void onlyAnImportIsACommand() {
        assertThat(Launcher.isCommand("--import=PATH", "--zone=UTC")).isTrue();
        assertThat(Launcher.isCommand("--import")).isTrue();
        assertThat(Launcher.isCommand("--train=FOLDER")).isTrue();
        assertThat(Launcher.isCommand("--export-training=FILE")).isTrue();
        assertThat(Launcher.isCommand("--import-model=FILE")).isTrue();
        assertThat(Launcher.isCommand()).isFalse();
        assertThat(Launcher.isCommand("--server.port=1", "import", "--important"))
                .isFalse();
    }

    @Test
    void theCommandRunsWithoutTheWebServerAndItsCodeIsTheExitCode() {
        RAN.clear();
        int code =
                Launcher.command(WithCommands.class, "--import=PATH", "--DATABASE_URL=" + TestDatabases.newSqliteUrl());
        assertThat(code).isEqualTo(2);
        assertThat(RAN).containsExactly("not served");
    }

    @Test
    void aStartThatIsRefusedEndsWithCode1() {
        assertThat(Launcher.command(WithCommands.class, "--import=PATH", "--PORT=0"))
                .isEqualTo(1);
    }
}
