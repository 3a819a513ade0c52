package app.taskaversion.transfer.legacy;

/** Counts well-formed multi-byte sequences and broken places of a stream that may be UTF-8. */
final class Utf8Count {

    private int pending;
    private long multiByte;
    private long broken;

    void add(byte[] buffer, int count) {
        for (int i = 0; i < count; i++) {
            add(buffer[i] & 0xFF);
        }
    }

    private void add(int value) {
        if (pending > 0) {
            if (value >= 0x80 && value < 0xC0) {
                pending--;
                if (pending == 0) {
                    multiByte++;
                }
                return;
            }
            pending = 0;
            broken++;
        }
        if (value < 0x80) {
            return;
        }
        if (value >= 0xC2 && value < 0xE0) {
            pending = 1;
        } else if (value >= 0xE0 && value < 0xF0) {
            pending = 2;
        } else if (value >= 0xF0 && value < 0xF5) {
            pending = 3;
        } else {
            broken++;
        }
    }

    long multiByte() {
        return multiByte;
    }

    /** A sequence that the end of the file cuts off counts as broken. */
    long broken() {
        return pending > 0 ? broken + 1 : broken;
    }
}
