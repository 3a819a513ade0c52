package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.zip.ReproducibleZip;
import app.taskaversion.recommendation.TrainingRowsService;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.internal.RowsWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Gives the current person their own rows, with what {@link GivingOut} would write of them. */
@Service
class OwnTrainingRows implements TrainingRowsService {

    private static final String DICTIONARY = "/training/dictionary.csv";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Lessons lessons;
    private final SignInCheck signIn;
    private final Clock clock;

    OwnTrainingRows(Lessons lessons, SignInCheck signIn, Clock clock) {
        this.lessons = lessons;
        this.signIn = signIn;
        this.clock = clock;
    }

    private List<Example> rows(Instant now) {
        return lessons.of(now.minus(Training.WINDOW), now, 0);
    }

    @Override
    public Sample sample(int most) {
        Instant now = clock.instant();
        List<List<@Nullable Number>> cells = cells(rows(now), now);
        return new Sample(
                RowsWriter.columns(), cells.size(), cells.subList(Math.max(0, cells.size() - most), cells.size()));
    }

    private static List<List<@Nullable Number>> cells(List<Example> rows, Instant now) {
        List<List<@Nullable Number>> cells = new ArrayList<>();
        int list = -1;
        Instant at = null;
        for (Example row : rows) {
            if (!row.at().equals(at)) {
                at = row.at();
                list++;
            }
            cells.add(RowsWriter.cells(0, list, now, row));
        }
        return cells;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        signIn.requireRecent();
        Instant now = clock.instant();
        List<Example> rows = rows(now);
        ReproducibleZip zip = new ReproducibleZip(out);
        RowsWriter csv = new RowsWriter(zip.entry("rows.csv"), UUID.randomUUID(), now);
        if (!rows.isEmpty()) {
            csv.add(rows);
        }
        csv.flush();
        json(zip.entry("rows.json"), cells(rows, now));
        zip.entry("dictionary.csv").write(dictionary());
        zip.finish();
    }

    /** A line for each row, so that a file of any size is written and read piece by piece. */
    private static void json(OutputStream out, List<List<@Nullable Number>> cells) throws IOException {
        String before = "[\n";
        for (List<@Nullable Number> row : cells) {
            Map<String, @Nullable Number> named = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                named.put(RowsWriter.columns().get(i), row.get(i));
            }
            out.write((before + JSON.writeValueAsString(named)).getBytes(StandardCharsets.UTF_8));
            before = ",\n";
        }
        out.write((cells.isEmpty() ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] dictionary() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OwnTrainingRows.class.getResourceAsStream(DICTIONARY), DICTIONARY)) {
            return in.readAllBytes();
        }
    }
}
