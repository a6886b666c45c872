package org.hotline.gateway.request.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.hotline.gateway.mail.MailFile;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files that somebody chose on the form. */
final class FormFiles {

    private FormFiles() {}

    /** Where none is chosen, browsers send one without a name and without content. */
    static List<MailFile> read(List<FileUpload> chosen) {
        List<FileUpload> files =
                chosen.stream().filter(file -> !file.fileName().isBlank()).toList();
        return IntStream.range(0, files.size())
                .mapToObj(i -> file(files.get(i), i + 1))
                .toList();
    }

    private static MailFile file(FileUpload upload, int number) {
        try {
            byte[] content = Files.readAllBytes(upload.uploadedFile());
            return MailFile.given(upload.fileName(), upload.contentType(), content, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
