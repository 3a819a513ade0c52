package app.taskaversion.transfer.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Which user's number a browser's id stands for, from the older app's session store. That file holds people's sessions
 * too; nothing of it is read but these keys, and nothing of it is kept. (data-and-lifecycle §1.9)
 */
final class BrowserUsers {

    private static final String KEY = "user_id_mapping:";
    private static final int MOST_BYTES = 16 << 20;

    private BrowserUsers() {}

    /** Number by browser id; empty if the file says nothing that can be read. */
    static Map<String, String> read(SourceEntry entry) {
        Map<String, String> users = new HashMap<>();
        String text;
        try (InputStream in = entry.opener().open()) {
            text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return users;
        }
        LegacyJson.object(text, entry.name(), new Findings()).forEach((key, value) -> {
            if (key.startsWith(KEY) && value instanceof Map<?, ?> fields) {
                Object old = fields.get("old_string_user_id");
                String browser = LegacyOwner.key(old == null ? key.substring(KEY.length()) : old.toString());
                String user = LegacyOwner.key(String.valueOf(fields.get("new_integer_user_id")));
                if (!browser.isEmpty() && LegacyOwner.isNumber(user)) {
                    users.put(browser, user);
                }
            }
        });
        return users;
    }
}
