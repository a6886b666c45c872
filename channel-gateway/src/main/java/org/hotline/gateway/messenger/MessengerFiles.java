package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hotline.gateway.mail.MailFile;
import org.jspecify.annotations.Nullable;

/** Has the files of a message fetched. A message whose file cannot be had is handed in without it, and says so. */
@ApplicationScoped
class MessengerFiles {

    /** So long it is tried; people wait for an answer to what they wrote beside it. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(30));

    /**
     * What is there.
     *
     * @param missing what is not, in words
     * @param pause after which to try again; none where it is as good as it gets
     */
    record LoadedFiles(
            List<MailFile> files,
            String missing,
            @Nullable Duration pause,
            @Nullable String trouble) {}

    LoadedFiles load(MessengerLine line, OpenMessenger by, List<MessengerFile> wanted, int attempts) {
        List<MailFile> files = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        long room = MailFile.MOST_BYTES;
        for (MessengerFile file : wanted) {
            try {
                MailFile loaded =
                        file.size() != null && file.size() > room ? null : line.load(by, file, files.size() + 1);
                if (loaded == null || loaded.content().length > room) {
                    missing.add(missing(file, "it is too large"));
                } else {
                    room -= loaded.content().length;
                    files.add(loaded);
                }
            } catch (MessengerTrouble trouble) {
                if (!trouble.isFinal() && attempts <= PAUSES.size()) {
                    return new LoadedFiles(List.of(), "", PAUSES.get(attempts - 1), trouble.getMessage());
                }
                missing.add(missing(file, trouble.reason()));
            }
        }
        return new LoadedFiles(files, String.join("\n", missing), null, null);
    }

    private static String missing(MessengerFile file, String why) {
        return "[%s%s: could not be fetched, %s]"
                .formatted(file.kind(), file.name() == null ? "" : " " + file.name(), why);
    }
}
