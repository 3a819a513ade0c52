package app.taskaversion.transfer.legacy;

/**
 * What an import reads at most, measured on the bytes that really arrive and never on what a ZIP claims.
 *
 * @param entries files in one source
 * @param fileBytes one file, unpacked
 * @param totalBytes all files, unpacked
 * @param ratio unpacked to packed size of one ZIP entry, once it is larger than {@code ratioFrom} bytes
 */
public record SourceLimits(int entries, long fileBytes, long totalBytes, int ratio, long ratioFrom) {

    public static final SourceLimits DEFAULT = new SourceLimits(5_000, 2L << 30, 8L << 30, 200, 4L << 20);
}
