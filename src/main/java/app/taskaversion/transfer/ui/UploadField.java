package app.taskaversion.transfer.ui;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.transfer.ImportDesk;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.util.List;

/** The way of files from the browser to the desk. What has arrived is listed elsewhere; here only what is under way. */
class UploadField extends Composite<Upload> {

    /** As the server allows for one request. */
    private static final int MEGABYTES = 512;

    private final Button choose = Buttons.of(getTranslation("transfer.ui.choose"), Icons.UPLOAD.small());
    private final Runnable changed;
    private int underWay;

    UploadField(ImportDesk desk, Runnable changed) {
        this.changed = changed;
        Upload upload = getContent();
        upload.setUploadHandler(UploadHandler.toFile(
                        (metadata, file) -> arrived(desk, metadata.fileName(), file),
                        metadata -> place(desk, metadata.fileName()))
                .whenStart(() -> count(1))
                .whenComplete(arrived -> {
                    count(-1);
                    // Those that did not arrive stay, with their reason and a way to try again.
                    if (arrived && underWay == 0) {
                        upload.clearFileList();
                    }
                }));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("transfer.ui.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setAcceptedFileExtensions(".csv", ".zip", ".json", ".jsonl", ".db", ".sqlite", ".sqlite3");
        upload.setMaxFileSize(MEGABYTES * 1024 * 1024);
        upload.setI18n(words());
        upload.addClassName("tas-upload");
    }

    private void count(int more) {
        underWay = Math.max(0, underWay + more);
        changed.run();
    }

    boolean isUnderWay() {
        return underWay > 0;
    }

    void focus() {
        choose.focus();
    }

    /** A refusal ends this one upload, as the browser understands it. */
    private static File place(ImportDesk desk, String name) throws IOException {
        try {
            return desk.place(name);
        } catch (AppException refused) {
            throw new IOException(refused);
        }
    }

    private static void arrived(ImportDesk desk, String name, File file) throws IOException {
        try {
            desk.arrived(name, file);
        } catch (AppException refused) {
            throw new IOException(refused);
        }
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("transfer.ui.drop"))
                        .setMany(getTranslation("transfer.ui.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("transfer.ui.choose"))
                        .setMany(getTranslation("transfer.ui.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("transfer.ui.upload.many"))
                        .setFileIsTooBig(getTranslation("transfer.ui.upload.big", MEGABYTES))
                        .setIncorrectFileType(getTranslation("transfer.ui.upload.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("transfer.ui.upload.connecting"))
                                .setStalled(getTranslation("transfer.ui.upload.stalled"))
                                .setProcessing(getTranslation("transfer.ui.upload.processing"))
                                .setHeld(getTranslation("transfer.ui.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("transfer.ui.upload.remaining"))
                                .setUnknown(getTranslation("transfer.ui.upload.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("transfer.ui.upload.unavailable"))
                                .setUnexpectedServerError(getTranslation("transfer.ui.upload.unavailable"))
                                .setForbidden(getTranslation("transfer.ui.upload.unavailable"))
                                .setFileTooLarge(getTranslation("transfer.ui.upload.big", MEGABYTES))))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("transfer.ui.upload.retry"))
                        .setStart(getTranslation("transfer.ui.upload.start"))
                        .setRemove(getTranslation("transfer.ui.upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
