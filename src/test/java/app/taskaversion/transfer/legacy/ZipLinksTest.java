package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.TestDatabases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipLinksTest {

    private static final int END_BYTES = 22;

    private final Path file = TestDatabases.newFolder("links").resolve("a.zip");

    /** Two plain entries, of which the second one is marked as a link. */
    private static byte[] zip(boolean link) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("tasks.csv"));
            zip.putNextEntry(new ZipEntry("über.csv"));
        }
        byte[] bytes = out.toByteArray();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(bytes.length - END_BYTES + 16);
        int second = directory + 46 + "tasks.csv".length();
        if (link) {
            buffer.put(second + 5, (byte) 3);
            buffer.putInt(second + 38, 0xA1FF << 16);
        }
        return bytes;
    }

    private String first(byte[] bytes) throws IOException {
        return String.valueOf(ZipLinks.first(Files.write(file, bytes)));
    }

    @Test
    void aLinkIsFoundByItsAttributesAndNothingElseIs() throws IOException {
        assertThat(first(zip(true))).isEqualTo("über.csv");
        assertThat(first(zip(false))).isEqualTo("null");
    }

    @Test
    void theDirectoryOfAVeryLargeZipIsFoundToo() throws IOException {
        byte[] small = zip(true);
        int end = small.length - END_BYTES;
        ByteBuffer large = ByteBuffer.allocate(small.length + 56 + 20).order(ByteOrder.LITTLE_ENDIAN);
        large.put(small, 0, end);
        large.putInt(0x06064b50).position(end + 48).putLong(littleEndian(small).getInt(end + 16) & 0xFFFFFFFFL);
        large.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        large.put(small, end, END_BYTES);
        large.putInt(large.capacity() - END_BYTES + 16, -1);
        assertThat(first(large.array())).isEqualTo("über.csv");
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void whatIsNoZipOrIsCutOffHasNone() throws IOException {
        assertThat(first(new byte[0])).isEqualTo("null");
        assertThat(first("hello".getBytes(StandardCharsets.UTF_8))).isEqualTo("null");
        byte[] zip = zip(true);
        for (int length = 0; length < zip.length; length++) {
            assertThat(first(Arrays.copyOf(zip, length))).isIn("null", "über.csv");
        }
    }
}
