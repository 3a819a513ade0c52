package app.taskaversion.transfer.internal;

import app.taskaversion.platform.owner.OwnerId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which id each row of an export gets here. Ids are kept; only where one belongs to somebody else all are made anew, out
 * of the owner and the old id, so that bringing the same export a second time finds the rows of the first.
 */
final class OwnIds {

    private static final class OfTable {
        private final Map<UUID, UUID> ids = new HashMap<>();
        private final Set<UUID> there = new HashSet<>();
    }

    private static final Pattern UUIDS = Pattern.compile("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

    private final OwnerId owner;
    private final boolean anew;
    private final Map<String, OfTable> tables = new HashMap<>();

    /** @param anew whether ids are made anew */
    OwnIds(OwnerId owner, boolean anew) {
        this.owner = owner;
        this.anew = anew;
    }

    /** The id that a row gets if it is not here yet. */
    UUID wanted(UUID old) {
        return anew ? derived(old) : old;
    }

    /** Sorts like the old one: the time in it stays. */
    UUID derived(UUID old) {
        ByteBuffer input = ByteBuffer.allocate(32)
                .putLong(owner.value().getMostSignificantBits())
                .putLong(owner.value().getLeastSignificantBits())
                .putLong(old.getMostSignificantBits())
                .putLong(old.getLeastSignificantBits());
        ByteBuffer hash = ByteBuffer.wrap(sha256(input.array()));
        long high = (old.getMostSignificantBits() & 0xFFFF_FFFF_FFFF_0000L) | 0x7000 | (hash.getLong() & 0x0FFF);
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param there whether the row was here before this import */
    void put(String table, UUID old, UUID id, boolean there) {
        OfTable rows = tables.computeIfAbsent(table, key -> new OfTable());
        rows.ids.put(old, old.equals(id) ? old : id);
        if (there) {
            rows.there.add(old);
        }
    }

    /** The id here; absent if no row of the export has the old one. */
    @Nullable
    UUID of(String table, UUID old) {
        OfTable rows = tables.get(table);
        return rows == null ? null : rows.ids.get(old);
    }

    boolean wasThere(String table, UUID old) {
        OfTable rows = tables.get(table);
        return rows != null && rows.there.contains(old);
    }

    /** Whether a row of any table was here before. */
    boolean wasThere(UUID old) {
        return tables.values().stream().anyMatch(rows -> rows.there.contains(old));
    }

    /** The id of a row of any table, which may be gone. */
    UUID ofAny(UUID old) {
        UUID id = known(old);
        return id == null ? wanted(old) : id;
    }

    private @Nullable UUID known(UUID old) {
        for (OfTable rows : tables.values()) {
            UUID id = rows.ids.get(old);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    /** A text, such as JSON, in which the ids of rows are those that they have here. */
    String in(String text) {
        return UUIDS.matcher(text).replaceAll(match -> {
            UUID id = known(UUID.fromString(match.group()));
            return id == null ? match.group() : id.toString();
        });
    }
}
