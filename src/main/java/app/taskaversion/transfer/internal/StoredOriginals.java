package app.taskaversion.transfer.internal;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.transfer.OriginalDamaged;
import app.taskaversion.transfer.OriginalFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredOriginals implements OriginalFiles {

    private static final String COLUMNS =
            "select id, file_name, sha256, size_bytes, stored_at, batch_id from import_original where user_id = :owner";

    private final OwnedSql sql;
    private final SignInCheck signIn;

    StoredOriginals(OwnedSql sql, SignInCheck signIn) {
        this.sql = sql;
        this.signIn = signIn;
    }

    @Override
    public List<OriginalFile> list() {
        return sql.sql(COLUMNS + " order by stored_at, id")
                .query((row, number) -> new OriginalFile(
                        UUID.fromString(row.getString("id")),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getLong("size_bytes"),
                        row.getTimestamp("stored_at").toInstant(),
                        OwnedSql.uuid(row, "batch_id")))
                .list();
    }

    @Override
    public void writeTo(UUID id, OutputStream out) throws IOException {
        signIn.requireRecent();
        String sha256 = sql.sql("select sha256 from import_original where user_id = :owner and id = :id")
                .param("id", id.toString())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("original"));
        MessageDigest digest = sha256();
        try {
            sql.sql("""
                            select content from import_original_part
                            where user_id = :owner and original_id = :id order by part_no""").param("id", id.toString()).withFetchSize(1).query(row -> {
                write(id, row.getBytes(1), digest, out);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new OriginalDamaged(id);
        }
    }

    private static void write(UUID id, byte[] part, MessageDigest digest, OutputStream out) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(part);
            byte[] buffer = new byte[1 << 16];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw new OriginalDamaged(id);
                }
                digest.update(buffer, 0, count);
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException e) {
            throw new OriginalDamaged(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            inflater.end();
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @Transactional
    public void delete(UUID id) {
        int deleted = sql.sql("delete from import_original where user_id = :owner and id = :id")
                .param("id", id.toString())
                .update();
        if (deleted == 0) {
            throw new NotFound("original");
        }
    }
}
