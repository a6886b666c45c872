package org.hotline.gateway.request;

import java.util.List;
import java.util.Optional;
import org.hotline.gateway.mail.MailFile;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks by our own form.
 *
 * @param token makes the link by which he sees what became of it; the same one again is the same request
 * @param address where he is answered by mail
 * @param seen the article that did not help, by its address
 * @param language of the page on which he wrote
 */
public record FormQuestion(
        String token,
        @Nullable String name,
        String address,
        String subject,
        String text,
        @Nullable String seen,
        @Nullable String language,
        List<MailFile> files) {

    /** How many files say more. */
    public static final int MOST_FILES = 5;

    /** What is said, and what was read before. */
    String whole() {
        return Optional.ofNullable(seen).map(article -> text + "\n\n" + article).orElse(text);
    }
}
