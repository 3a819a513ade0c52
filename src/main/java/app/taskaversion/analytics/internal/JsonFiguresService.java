package app.taskaversion.analytics.internal;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.FiguresService;
import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.LookBackRange;
import app.taskaversion.analytics.classic.ClassicFigures;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.platform.time.DayBoundary;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Service
@Transactional(readOnly = true)
class JsonFiguresService implements FiguresService {

    private static final LookBackFilter EVERYTHING = new LookBackFilter(LookBackRange.ALL, null, null, null);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final FactsQuery facts;
    private final SqlLookBackService lookBack;
    private final ClassicHistories histories;
    private final PreferenceService preferences;

    JsonFiguresService(
            FactsQuery facts, SqlLookBackService lookBack, ClassicHistories histories, PreferenceService preferences) {
        this.preferences = preferences;
        this.facts = facts;
        this.lookBack = lookBack;
        this.histories = histories;
    }

    @Override
    public void write(OutputStream out, Instant asOf, ZoneId zone) throws IOException {
        DayBoundary days = new DayBoundary(zone, preferences.get().days().dayStart());
        LookBackPage page = lookBack.read(EVERYTHING, asOf, days);
        FactsQuery.Read read = facts.read(EVERYTHING, Instant.EPOCH, asOf);
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("as_of", asOf.toString());
        all.put("zone", zone.getId());
        all.put("metrics", new MetricFigures(read, new AsOf(asOf, days), page).byName());
        all.put("classic", classic(new ClassicFigures(histories.read(asOf, zone))));
        try {
            JSON.writeValue(out, all);
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException broken ? broken : new IOException(e);
        }
    }

    private static Map<String, @Nullable Object> classic(ClassicFigures figures) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        figures.byLabel()
                .forEach((label, figure) -> out.put(
                        label,
                        // There it is a table, of which we have the columns of numbers.
                        label.equals("load_instances")
                                ? Map.of("data", Objects.requireNonNull(FigureTree.table(figure.get())))
                                : FigureTree.of(figure.get())));
        out.put(ClassicFigures.COMPOSITE, FigureTree.of(figures.composite()));
        return out;
    }
}
