package brokenhouse.gamma;

import brokenhouse.platform.persistence.OwnedSql;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs somebody in, makes threads, sends SQL of its own, and reaches rows of people for nobody. */
@SuppressWarnings({"FutureReturnValueIgnored", "resource"})
public class GammaJob {

    @Scheduled(fixedDelay = 1_000)
    void everySecond() {
        look();
    }

    private static void look() {
        System.identityHashCode(new OwnedSql());
    }

    void signIn(Authentication somebody) {
        SecurityContextHolder.getContext().setAuthentication(somebody);
    }

    void later() {
        Executors.newCachedThreadPool();
        CompletableFuture.runAsync(GammaJob::look);
    }

    void open(DataSource source) throws java.sql.SQLException {
        source.getConnection().close();
    }
}
