package app.taskaversion.transfer.internal;

import app.taskaversion.platform.zip.ReproducibleZip;
import app.taskaversion.transfer.OriginalFiles;
import app.taskaversion.transfer.OriginalFiles.OriginalFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes each kept file under its name; a second one of the same name goes into a numbered folder. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OriginalExporter {

    private final OriginalFiles originals;

    OriginalExporter(OriginalFiles originals) {
        this.originals = originals;
    }

    void write(OutputStream out) throws IOException {
        ReproducibleZip zip = new ReproducibleZip(out);
        Set<String> taken = new HashSet<>();
        for (OriginalFile file : originals.list()) {
            originals.writeTo(file.id(), zip.entry(free(plain(file.name()), taken)));
        }
        zip.finish();
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int n = 2; !taken.add(free); n++) {
            free = n + "/" + name;
        }
        return free;
    }

    /** Never leads out of where it is unpacked. */
    static String plain(String name) {
        String plain = Arrays.stream(name.split("[/\\\\]"))
                .map(step -> step.replaceAll("[\\x00-\\x1f:]", "_"))
                .filter(step -> !step.isBlank() && !step.equals(".") && !step.equals(".."))
                .collect(Collectors.joining("/"));
        return plain.isEmpty() ? "file" : plain;
    }
}
