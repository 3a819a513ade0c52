package app.taskaversion.sharing.internal;

import app.taskaversion.sharing.ShareService;
import app.taskaversion.sharing.rule.CellShare;
import app.taskaversion.sharing.rule.OwnShare;
import app.taskaversion.sharing.rule.Statistic;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredShares implements ShareService {

    private final ShareQuery shares;
    private final LedgerRepository ledger;
    private final Clock clock;

    StoredShares(ShareQuery shares, LedgerRepository ledger, Clock clock) {
        this.shares = shares;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public OwnShare current() {
        return shares.of(clock.instant());
    }

    @Override
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", ReleaseFiles.FORMAT + ", what one person adds before the noise");
        all.put("cells", current().cells().stream().map(StoredShares::line).toList());
        all.put("dictionary", Dictionary.lines());
        return Json.text(all);
    }

    private static Map<String, Object> line(CellShare share) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("task_type", share.cell().typeWord());
        line.put("week_part", share.cell().part().word());
        line.put("people", 1);
        for (Statistic statistic : Statistic.values()) {
            line.put(statistic.word(), share.get(statistic));
        }
        return line;
    }

    @Override
    public List<Spent> spent() {
        return ledger.findAllByOrderBySpentAtDescIdDesc().stream()
                .map(LedgerEntry::spent)
                .toList();
    }
}
