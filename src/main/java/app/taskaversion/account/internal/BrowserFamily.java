package app.taskaversion.account.internal;

import org.jspecify.annotations.Nullable;

/** What kind of browser this is, for <i>My devices</i>: two words, nothing that tells one person from another. */
final class BrowserFamily {

    private BrowserFamily() {}

    /**
     * @param userAgent as the browser names itself
     * @return such as {@code Firefox, Android}; both parts may be {@code ?}
     */
    static String of(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        return browser(agent) + ", " + system(agent);
    }

    /** The order matters: most browsers also claim to be the others. */
    private static String browser(String agent) {
        return first(
                agent,
                "Edg",
                "Edge",
                "OPR/",
                "Opera",
                "SamsungBrowser",
                "Samsung",
                "Firefox/",
                "Firefox",
                "FxiOS",
                "Firefox",
                "Chrome/",
                "Chrome",
                "CriOS",
                "Chrome",
                "Safari/",
                "Safari");
    }

    private static String system(String agent) {
        return first(
                agent,
                "Android",
                "Android",
                "iPhone",
                "iPhone",
                "iPad",
                "iPad",
                "Windows",
                "Windows",
                "CrOS",
                "ChromeOS",
                "Mac OS X",
                "macOS",
                "Linux",
                "Linux");
    }

    private static String first(String agent, String... markAndName) {
        for (int i = 0; i < markAndName.length; i += 2) {
            if (agent.contains(markAndName[i])) {
                return markAndName[i + 1];
            }
        }
        return "?";
    }
}
