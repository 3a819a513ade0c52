package app.taskaversion.platform.ui;

/** Numbers from 0 by which a browser says which part it means. It can send what it likes. */
final class Marks {

    private Marks() {}

    /** @return the number that a mark is, or -1 if it is none below the size, written as we write it */
    static int at(String mark, int size) {
        for (int i = 0; i < size; i++) {
            if (mark.equals(String.valueOf(i))) {
                return i;
            }
        }
        return -1;
    }
}
