package app.taskaversion;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TaskAversionApplication {

    public static void main(String[] args) {
        SpringApplication.run(TaskAversionApplication.class, args);
    }
}
