package app.taskaversion.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.text.Messages;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.internal.ServedModels.Stage;
import app.taskaversion.recommendation.internal.registry.MadeModels;
import app.taskaversion.recommendation.model.ModelFile;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;

/**
 * The model that is measured is the model that is served: what ranked simulated people on the command line is brought to the
 * registry and puts things in order on <em>Now</em>, under the name that the ranking said. (recommender §4.1)
 */
abstract class RankedModelContract {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private ModelService models;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestSql sql;

    @Autowired
    private TestClock clock;

    @TempDir
    private Path folder;

    @SqliteTest
    static class OnSqliteTest extends RankedModelContract {}

    @PostgresTest
    static class OnPostgresTest extends RankedModelContract {}

    @BeforeEach
    void somebodyWhoAgreedWithTwoTasks() {
        MadeModels.clear(context);
        consents.give(Purpose.PERSONAL_MODEL, ConsentWay.SWITCH);
        for (String name : new String[] {"Walk", "Tax"}) {
            var unused = tasks.create(name, 20);
        }
    }

    @AfterEach
    void clear() {
        MadeModels.clear(context);
    }

    @Test
    void whatRankedTheSimulatedPeopleSuggestsOnNowUnderTheSameName() throws IOException {
        Path people = SimulatedFolder.withLists(folder);
        Path ranking = folder.resolve("ranking.csv");
        Path model = folder.resolve("model");
        List<String> said = new ArrayList<>();
        int code = new RankCommand(new Messages())
                .run(
                        new DefaultApplicationArguments(
                                "--train=" + people, "--model=" + model, "--rank=" + people, "--out=" + ranking),
                        said::add);
        assertThat(code).as("%s", said).isEqualTo(RankCommand.DONE);
        assertThat(ranking).content().contains(",app_model,");

        ModelFile file = ModelFile.read(Files.readAllBytes(model));
        UUID unused = MadeModels.brought(context, file, Stage.ACTIVE);
        ModelEntry entry = models.overview().models().getFirst();
        assertThat(entry.kind()).isEqualTo(ModelKind.BROUGHT);

        clock.advance(Duration.ofHours(1));
        Advice advice =
                suggestions.advise(new Ask(clock.instant(), DayBoundary.in(ZoneOffset.UTC), null), Surface.CARD);
        String shown = Objects.requireNonNull(advice.suggestions().getFirst().forecast())
                .model();
        assertThat(shown).isEqualTo(entry.version()).isEqualTo(file.model().version());
        assertThat(said.getFirst()).as("what the ranking's log calls it").contains("called " + shown);
        assertThat(sql.sql("select count(*) from decision where user_id = :owner and model_version = :version")
                        .param("version", shown)
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
