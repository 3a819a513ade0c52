package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.ImportDesk.Refusal;
import app.taskaversion.transfer.OriginalFiles;
import app.taskaversion.transfer.OriginalFiles.OriginalFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much the files of one person may take on this server: those that are kept, and those that lie on the desk. Counted
 * as they were brought; kept ones take less, because they are stored compressed. The operator says how much
 * ({@code FILES_PER_PERSON_MB}); the command line is the operator's own and asks nobody.
 */
@Component
class FilesLimit {

    private static final long MEGABYTE = 1_000_000;

    private final OriginalFiles originals;
    private final long most;

    FilesLimit(OriginalFiles originals, @Value("${app.files-per-person-mb:2000}") long megabytes) {
        this.originals = originals;
        this.most = megabytes * MEGABYTE;
    }

    /** What the current person keeps right now. */
    Room room() {
        return new Room(originals.list(), most);
    }

    /** @param most bytes for everything together */
    record Room(List<OriginalFile> kept, long most) {

        /**
         * @param desk bytes that would lie on the desk
         * @return a sentence that names what to delete; empty if there is room
         */
        Optional<Refusal> refusal(long desk) {
            long all = desk + kept.stream().mapToLong(OriginalFile::bytes).sum();
            if (all <= most) {
                return Optional.empty();
            }
            return Optional.of(kept.stream()
                    .max(Comparator.comparingLong(OriginalFile::bytes))
                    .map(largest -> new Refusal(
                            "transfer.ui.full",
                            List.of(megabytes(all), megabytes(most), largest.name(), megabytes(largest.bytes()))))
                    .orElseGet(() -> new Refusal("transfer.ui.full.desk", List.of(megabytes(all), megabytes(most)))));
        }

        private static long megabytes(long bytes) {
            return Math.ceilDiv(bytes, MEGABYTE);
        }
    }
}
