package app.taskaversion.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that become a program where somebody takes them for markup. Each calls a function that {@link XssGuard} hears, or
 * makes an element that it finds. Short, so that several fit into one field at once.
 */
final class XssCorpus {

    /** A name that only an element of the corpus carries. */
    static final String MARK = "tas-xss";

    /** What the programs call. */
    static final String CALL = "tasXss()";

    private static final List<String> PLAIN = List.of(
            // script elements, written in many ways
            "<script>CALL</script>",
            "<ScRiPt MARK>CALL</sCrIpT>",
            "<script MARK src=data:text/javascript,CALL></script>",
            "<script MARK type=module>CALL</script>",
            "<script/MARK/src=//xss.example/x.js></script>",
            // what runs when something loads, breaks, opens or is touched
            "<img MARK src=x onerror=CALL>",
            "<IMG MARK SRC=`x` ONERROR='CALL'>",
            "<img MARK src=//xss.example/x.png>",
            "<svg MARK onload=CALL>",
            "<svg MARK><animate onbegin=CALL attributeName=x dur=1s>",
            "<svg MARK><script>CALL</script></svg>",
            "<svg MARK><a href=javascript:CALL><text>x</text></a></svg>",
            "<math MARK><maction actiontype=toggle href=javascript:CALL>x",
            "<body MARK onload=CALL>",
            "<details MARK open ontoggle=CALL>x</details>",
            "<input MARK autofocus onfocus=CALL>",
            "<video MARK><source onerror=CALL></video>",
            "<audio MARK src=x onerror=CALL>",
            "<marquee MARK onstart=CALL>x</marquee>",
            "<iframe MARK src=javascript:CALL></iframe>",
            "<iframe MARK srcdoc='<script>parent.CALL</script>'></iframe>",
            "<object MARK data=javascript:CALL></object>",
            "<embed MARK src=data:text/html,x>",
            "<base MARK href=//xss.example/>",
            "<meta MARK http-equiv=refresh content='0;url=//xss.example'>",
            "<link MARK rel=stylesheet href=//xss.example/x.css>",
            "<form MARK action=javascript:CALL><button>x</button></form>",
            "<a MARK href='jav&#x09;ascript:CALL'>x</a>",
            // addresses
            "javascript:CALL",
            "data:text/html,<script MARK>CALL</script>",
            "vbscript:CALL",
            // the ends of what a text of ours may stand in
            "\"><img MARK src=x onerror=CALL>",
            "'><img MARK src=x onerror=CALL>",
            "\" MARK onmouseover=\"CALL",
            "' MARK autofocus onfocus='CALL",
            "</script><script MARK>CALL</script>",
            "</title></style></textarea></template><img MARK src=x onerror=CALL>",
            "</vaadin-text-field></vaadin-dialog></main><img MARK src=x onerror=CALL>",
            "--><img MARK src=x onerror=CALL>",
            "]]><img MARK src=x onerror=CALL>",
            "\"}]});CALL;//",
            "'-CALL-'",
            "\\\"-CALL}//",
            "`-CALL-`",
            // templates, components, messages
            "${CALL}",
            "{{CALL}}",
            "[[CALL]]",
            "#{CALL} <%= CALL %>",
            "{{constructor.constructor('CALL')()}}",
            "{0} {0, plural, other {#}} {name}",
            "<vaadin-button MARK theme=error onclick=CALL>x</vaadin-button>",
            "<vaadin-icon MARK src=data:image/svg+xml,x></vaadin-icon>",
            "<vaadin-grid-column MARK path='x' :onclick=CALL @click=CALL .innerHTML='x'>",
            "<tas-timer-ring MARK onanimationend=CALL>x</tas-timer-ring>",
            // Markdown
            "[x](javascript:CALL)",
            "![x](x\"MARK onerror=\"CALL)",
            "<javascript:CALL>",
            "*x* **x** # x > x",
            // characters that become others
            "\uFF1Cimg MARK src=x onerror=CALL\uFF1E",
            "\u2039img MARK src=x onerror=CALL\u203A",
            "<\u017Fcript MARK>CALL</\u017Fcript>",
            "<scr\u200Bipt MARK>CALL</scr\u200Bipt>",
            "\u202E>CALL=rorrene x=crs gmi<\u202C",
            "<img\u2028MARK\u2028src=x\u2029onerror=CALL>",
            "&lt;img MARK src=x onerror=CALL&gt;",
            "&#60;img MARK src=x onerror=CALL&#62;",
            "%3Cimg%20MARK%20src=x%20onerror=CALL%3E",
            "\\u003cimg MARK src=x onerror=CALL\\u003e",
            "+ADw-img MARK src=x onerror=CALL+AD4-",
            // for a spreadsheet
            "=HYPERLINK(\"javascript:CALL\";\"x\")",
            "@SUM(1)+CALL");

    /** Where these stand, nothing behind them is markup any more; so each stands last. */
    private static final List<String> SWALLOWING = List.of(
            "<!--<img MARK src=x onerror=CALL>",
            "<textarea MARK>",
            "<style MARK>*{background:url(//xss.example/x)}",
            "<plaintext MARK>",
            "<img MARK src=\"x onerror=CALL");

    /** Each text once. */
    static final List<String> ALL = Stream.concat(PLAIN.stream(), SWALLOWING.stream())
            .map(XssCorpus::filled)
            .toList();

    /**
     * Some texts of the corpus, for one field at once.
     *
     * @param parts their places in {@link #ALL}
     */
    record Pack(List<Integer> parts) {

        String text() {
            return text(" ");
        }

        String text(String between) {
            return parts.stream().map(ALL::get).collect(Collectors.joining(between));
        }
    }

    private XssCorpus() {}

    private static String filled(String text) {
        return text.replace("MARK", MARK).replace("CALL", CALL);
    }

    /** The whole corpus, in as few packs as fit. */
    static List<Pack> packs(int limit) {
        List<Pack> packs = new ArrayList<>();
        List<Integer> pack = new ArrayList<>();
        int each = PLAIN.size() / SWALLOWING.size() + 1;
        for (int i = 0; i < PLAIN.size(); i++) {
            add(packs, pack, i, limit);
            if (i % each == each - 1 || i == PLAIN.size() - 1) {
                add(packs, pack, PLAIN.size() + i / each, limit);
                packs.add(new Pack(List.copyOf(pack)));
                pack.clear();
            }
        }
        return packs;
    }

    private static void add(List<Pack> packs, List<Integer> pack, int index, int limit) {
        int length = new Pack(pack).text().length() + 1 + ALL.get(index).length();
        if (!pack.isEmpty() && length > limit) {
            packs.add(new Pack(List.copyOf(pack)));
            pack.clear();
        }
        pack.add(index);
    }
}
