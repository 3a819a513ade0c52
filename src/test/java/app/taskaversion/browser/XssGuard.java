package app.taskaversion.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Watches a page while the corpus goes through it: a dialog, a call of what its programs call, a request to another
 * server, and in the document any element or attribute that one of its texts would have made.
 */
final class XssGuard {

    /** Also inside of components, whose insides the document does not name. Answers with what should not be there. */
    private static final String SCAN = """
            mark => {
              const found = [];
              const address = /^[\\s\\u0000-\\u001f]*(javascript|vbscript|data:text)/i;
              const tell = (element, why) => found.push(why + ' in ' + element.outerHTML.slice(0, 200));
              (function walk(root) {
                for (const element of root.querySelectorAll('*')) {
                  const tag = element.localName;
                  if (tag.includes(mark) || tag.includes('tasxss') || element.hasAttribute(mark)) {
                    tell(element, 'element');
                  }
                  if (tag === 'script' && element.textContent.includes('tasXss')) {
                    tell(element, 'script');
                  }
                  if (['object', 'embed', 'base', 'marquee', 'math', 'plaintext'].includes(tag)
                      && !(tag === 'base' && element.parentNode === document.head)) {
                    tell(element, 'tag');
                  }
                  for (const attribute of element.attributes) {
                    if (/^on/i.test(attribute.name)) {
                      tell(element, attribute.name);
                    }
                    if (/^(href|src|action|formaction|data|srcdoc|xlink:href)$/i.test(attribute.name)
                        && address.test(attribute.value)) {
                      tell(element, attribute.name + '=' + attribute.value.slice(0, 60));
                    }
                  }
                  if (element.shadowRoot) {
                    walk(element.shadowRoot);
                  }
                }
              })(document);
              return found;
            }""";

    /** All words on the page, with single blanks; those in fields too. */
    private static final String WORDS = """
            () => {
              const words = [];
              (function walk(node) {
                if (node.nodeType === Node.TEXT_NODE) {
                  words.push(node.data);
                }
                if (node.localName === 'input' || node.localName === 'textarea') {
                  words.push(' ' + node.value + ' ');
                }
                if (node.localName !== 'script' && node.localName !== 'style') {
                  if (node.shadowRoot) {
                    node.shadowRoot.childNodes.forEach(walk);
                  }
                  node.childNodes.forEach(walk);
                }
              })(document.body);
              return words.join('');
            }""";

    private final Page page;
    private final List<String> found = new ArrayList<>();
    private String where = "";

    XssGuard(Page page, String ownAddress) {
        this.page = page;
        BrowserContext context = page.context();
        context.exposeBinding("tasXss", (source, arguments) -> {
            found.add(where + ": a program of the corpus ran");
            return null;
        });
        context.onDialog(dialog -> {
            found.add(where + ": a dialog, " + dialog.message());
            dialog.dismiss();
        });
        context.onPage(other -> found.add(where + ": another page, " + other.url()));
        String own = URI.create(ownAddress).getAuthority();
        context.onRequest(request -> {
            if (request.url().matches("(?i)(https?|wss?|ftp):.*") && !own.equals(authority(request.url()))) {
                found.add(where + ": a request to " + request.url());
            }
        });
    }

    private static String authority(String url) {
        return url.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#].*", "");
    }

    /** Looks through the document as it is now. */
    void look(String name) {
        where = name;
        settle();
        for (Object each : (List<?>) page.evaluate(SCAN, XssCorpus.MARK)) {
            found.add(name + ": " + each);
        }
    }

    void settle() {
        settle(page);
    }

    /** Waits until the server has answered to everything. */
    static void settle(Page page) {
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** Whether these words stand on the page just as they are; blanks and line ends count as one blank. */
    boolean shows(String words) {
        return blanks(page.evaluate(WORDS).toString()).contains(blanks(words));
    }

    private static String blanks(String words) {
        return words.replaceAll("[\\s\\u2028\\u2029]+", " ").strip();
    }

    List<String> found() {
        return found;
    }
}
