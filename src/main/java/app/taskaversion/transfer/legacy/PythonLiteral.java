package app.taskaversion.transfer.legacy;

import java.util.Map;

/** Rewrites what Python's {@code repr} makes of a dict ({@code {'a': None, 'b': True}}) as JSON. (data-and-lifecycle §4.4) */
final class PythonLiteral {

    private static final Map<String, String> WORDS =
            Map.of("True", "true", "False", "false", "None", "null", "nan", "null", "inf", "null");

    private final String text;
    private final StringBuilder out;
    private int at;

    private PythonLiteral(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 16);
    }

    /** The result need not be JSON; whoever parses it will see. */
    static String toJson(String text) {
        PythonLiteral literal = new PythonLiteral(text);
        while (literal.at < text.length()) {
            literal.step();
        }
        return literal.out.toString();
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '\'' || c == '"') {
            string(c);
        } else if (Character.isLetter(c)) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            String word = text.substring(at, end);
            out.append(WORDS.getOrDefault(word, word));
            at = end;
        } else {
            out.append(c == '(' ? '[' : c == ')' ? ']' : c);
            at++;
        }
    }

    private void string(char quote) {
        out.append('"');
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (c == '"') {
                out.append("\\\"");
            } else if (c == '\\' && at < text.length()) {
                escape(text.charAt(at++));
            } else {
                out.append(c);
            }
        }
        at++;
        out.append('"');
    }

    private void escape(char c) {
        if (c == 'x' && at + 2 <= text.length()) {
            out.append("\\u00").append(text, at, at + 2);
            at += 2;
        } else if ("nrtbf\"\\u".indexOf(c) >= 0) {
            out.append('\\').append(c);
        } else {
            out.append(c);
        }
    }
}
