package app.taskaversion.platform.persistence.backup;

import app.taskaversion.platform.persistence.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Backups that were made by themselves. Their names say when; what has another name is somebody else's and left alone. */
public final class BackupFolder {

    /** How many of those before a change stay. */
    static final int BEFORE_CHANGE = 3;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME =
            Pattern.compile("task_aversion-(?:before-\\w+-)?(\\d{8}T\\d{6}Z)\\.db(?:\\.sealed)?");
    private static final Duration ABANDONED = Duration.ofHours(6);

    private final Path folder;

    public BackupFolder(Path folder) {
        this.folder = folder;
    }

    /** Those before a change of the database itself lie apart, so that daily ones do not push them out. */
    public BackupFolder beforeChanges() {
        return new BackupFolder(folder.resolve("before-change"));
    }

    public record Kept(Path file, Instant madeAt) {}

    Path fresh(Instant now, @Nullable String before, boolean sealed) throws IOException {
        OwnFolder.make(folder);
        return folder.resolve("task_aversion-" + (before == null ? "" : "before-" + before + "-") + TIME.format(now)
                + ".db" + (sealed ? ".sealed" : ""));
    }

    /** The newest first. */
    public List<Kept> list() throws IOException {
        List<Kept> kept = new ArrayList<>();
        for (Path file : files()) {
            Matcher name = NAME.matcher(SafeFiles.name(file));
            Instant madeAt = name.matches() ? time(name.group(1)) : null;
            if (madeAt != null) {
                kept.add(new Kept(file, madeAt));
            }
        }
        kept.sort(Comparator.comparing(Kept::madeAt).reversed());
        return kept;
    }

    /** @return null for the 99th of some month: not one of ours */
    private static @Nullable Instant time(String text) {
        try {
            return TIME.parse(text, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public Optional<Kept> newest() throws IOException {
        return list().stream().findFirst();
    }

    /** Called after a new one is whole and found sound, never before. */
    void rotate(Instant now, int keepDays) throws IOException {
        List<Kept> kept = list();
        List<Instant> outdated =
                Rotation.outdated(kept.stream().map(Kept::madeAt).toList(), now, keepDays);
        for (Kept each : kept) {
            if (outdated.contains(each.madeAt())) {
                Files.deleteIfExists(each.file());
            }
        }
    }

    /** The last few stay, none of them longer than a backup may. */
    void keepLast(int count, Instant now, int keepDays) throws IOException {
        List<Kept> kept = list();
        for (int i = 0; i < kept.size(); i++) {
            Kept each = kept.get(i);
            if (i >= count || each.madeAt().isBefore(now.minus(Duration.ofDays(keepDays)))) {
                Files.deleteIfExists(each.file());
            }
        }
    }

    /** What a process that was killed left half done. */
    public List<Path> abandoned(Instant now) throws IOException {
        List<Path> abandoned = new ArrayList<>();
        for (Path file : files()) {
            String name = SafeFiles.name(file);
            if (name.startsWith(".")
                    && name.endsWith(SafeFiles.PART)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(ABANDONED))) {
                abandoned.add(file);
            }
        }
        return abandoned;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
